/** The only hosts Signpost has standing access to (docs/evidence/ms-pages.md, section 1); every other address is somebody else's. */
export const accountHosts = ['account.microsoft.com', 'account.live.com'] as const;
export const outlookHosts = ['outlook.live.com'] as const;
export const ourHosts = [...accountHosts, ...outlookHosts] as const;
