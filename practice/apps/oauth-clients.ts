/** A practice app known to the practice sign-in, as an app registration would describe it. */
export interface OAuthClient {
  id: string;
  /** Name shown on the consent page. */
  name: string;
  redirectUris: string[];
  /** What the app asks for, in the mail host's names (docs/evidence/auth-errors-apps.md, A.5). */
  scopes: string[];
}

/** The app registrations of the practice world. The sign-in refuses any other client or redirect address. */
export const oauthClients: OAuthClient[] = [
  {
    id: 'salesmartly',
    name: 'SaleSmartly (practice)',
    redirectUris: ['https://app.salesmartly.signpost.test/email/callback'],
    scopes: [
      'https://outlook.office.com/IMAP.AccessAsUser.All',
      'https://outlook.office.com/POP.AccessAsUser.All',
      'https://outlook.office.com/SMTP.Send',
      'offline_access',
    ],
  },
  {
    id: 'petsitterplus',
    name: 'Pet Sitter Plus (practice)',
    redirectUris: ['https://app.petsitterplus.signpost.test/connect/email-settings/microsoft'],
    scopes: ['https://outlook.office.com/SMTP.Send', 'offline_access'],
  },
];
