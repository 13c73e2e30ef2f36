/** Closed lists that views show as choices; the schemas over them are in facts.ts, which brings the validator along. */
export const purposes = ['send', 'read', 'both'] as const;
export type Purpose = (typeof purposes)[number];

/** The two ways in. `official` is OAuth2 ("Sign in with Microsoft"); `password` is an app password. */
export const ways = ['official', 'password'] as const;
export type Way = (typeof ways)[number];

export const stepIds = ['authorize', 'two-step', 'app-password', 'pop-imap', 'fill', 'test'] as const;
export type StepId = (typeof stepIds)[number];

export const themes = ['system', 'light', 'dark'] as const;
