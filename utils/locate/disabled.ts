/**
 * Whether a control says it cannot be used, by its own attribute, ARIA or a disabled fieldset around it. A disabled
 * Save means that nothing waits to be saved.
 */
export function disabled(element: Element): boolean {
  return (
    (element as HTMLButtonElement).disabled === true ||
    element.getAttribute('aria-disabled') === 'true' ||
    element.matches(':disabled') ||
    (element.localName.includes('-') && element.hasAttribute('disabled'))
  );
}
