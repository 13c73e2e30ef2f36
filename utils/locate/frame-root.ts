/** The root element of a frame we may look into; null for a frame of another origin or one gone away. */
export function frameRoot(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
