/** The Microsoft pages Signpost knows, by the names used everywhere (plan, bench, tests, docs). */
export const pageIds = [
  'account-home',
  'security-hub',
  'proofs',
  'two-step-wizard',
  'app-password',
  'identity-check',
  'outlook-mail',
  'outlook-settings',
  'outlook-forwarding',
  'outlook-forwarding-locked',
  'other',
] as const;
export type PageId = (typeof pageIds)[number];

/** The controls Signpost may point at. A control belongs to the page its name begins with. */
export const controlIds = [
  'home.security',
  'hub.manageSignIn',
  'proofs.twoStepTurnOn',
  'proofs.twoStepTurnOff',
  'proofs.createAppPassword',
  'proofs.removeAppPasswords',
  'wizard.next',
  'appPassword.value',
  'outlook.settingsButton',
  'outlook.forwardingMenuItem',
  'outlook.wallSignIn',
  'outlook.popSwitch',
  'outlook.imapSwitch',
  'outlook.save',
] as const;
export type ControlId = (typeof controlIds)[number];
