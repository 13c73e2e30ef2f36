/**
 * The locator that a tour library would use, as a yardstick: the known id, else the English label of a
 * pressable element. Runs in the page; first match wins.
 */
const known: Record<string, { css?: string; names: string[] }> = {
  'home.security': { css: '[id="home.drawers.security"]', names: ['Security'] },
  'hub.manageSignIn': {
    names: ['Manage how I sign in', 'Advanced security options', 'More security options'],
  },
  'proofs.twoStepTurnOn': { css: '#enableTfaLink', names: ['Turn on', 'Set up two-step verification'] },
  'proofs.twoStepTurnOff': { css: '#toggleTfaLink', names: ['Turn off', 'Turn off two-step verification'] },
  'proofs.createAppPassword': { names: ['Create a new app password'] },
  'proofs.removeAppPasswords': { names: ['Remove existing app passwords'] },
  'wizard.next': { css: '#iNext', names: ['Next', 'Finish'] },
  'appPassword.value': { names: [] },
  'outlook.settingsButton': { css: '#owaSettingsBtn_container', names: ['Settings'] },
  'outlook.forwardingMenuItem': { names: ['Forwarding and IMAP'] },
  'outlook.wallSignIn': { names: ['Sign in'] },
  'outlook.popSwitch': { names: ['Let devices and apps use POP'] },
  'outlook.imapSwitch': { names: ['Let devices and apps use IMAP'] },
  'outlook.save': { names: ['Save'] },
};

export function naive(control: string): Element | null {
  const rule = known[control];
  if (!rule) return null;
  const byId = rule.css ? document.querySelector(rule.css) : null;
  if (byId) return byId;
  const wanted = rule.names.map((n) => n.toLowerCase());
  for (const e of document.querySelectorAll(
    'a,button,input,[role=button],[role=link],[role=switch],[role=checkbox],[role=radiogroup],fieldset',
  )) {
    const input = e as HTMLInputElement;
    const by = e.getAttribute('aria-labelledby');
    const name =
      e.getAttribute('aria-label') ??
      (by ? document.getElementById(by)?.textContent : null) ??
      (input.labels?.length ? input.labels[0]?.textContent : null) ??
      (input.value && /submit|button/.test(input.type) ? input.value : e.textContent);
    if (wanted.includes((name ?? '').trim().toLowerCase())) return e;
  }
  return null;
}
