import { describe, expect, it } from 'vitest';
import { isSuccess } from '../../../utils/background/success.ts';

const address = 'jane@outlook.com';

describe("a mail test that worked, in the app's own words", () => {
  const worked = (app: string, text: string) => isSuccess({ app, way: 'password', address }, text);

  it.each([
    ['other', 'Test email sent successfully.'],
    ['other', 'A test message has been sent to info@example.com'],
    ['other', 'Connection successful'],
    ['other', 'Test-E-Mail wurde gesendet'],
    ['pet-sitter-plus', 'Success! Check your inbox.'],
  ])('%s: %s', (app, text) => expect(worked(app, text)).toBe(true));

  it.each([
    ['other', 'Settings saved successfully'],
    ['other', 'Test email could not be sent'],
    ['other', 'Connection was not successful'],
    ['other', 'Test email failed: 535 5.7.139 Authentication unsuccessful'],
    ['other', 'Testnachricht konnte nicht gesendet werden'],
    ['pet-sitter-plus', 'The test was unsuccessful: authentication error'],
    ['other', ''],
  ])('not %s: %s', (app, text) => expect(worked(app, text)).toBe(false));
});

describe('an official sign-in that worked, on a page that says much else', () => {
  const worked = (text: string) => isSuccess({ app: 'other', way: 'official', address }, text);

  it.each([
    'Integrations\nAuthorization successful: jane@outlook.com\nFolders to synchronize\nNo folders yet',
    'Email\nConnected: jane@outlook.com\nWeb chat\nNot connected yet.',
    'jane@outlook.com is connected. 4 folders are being synchronized.',
    'Your mailbox was successfully connected.',
    'Konto Jane@Outlook.com: verbunden',
    'jane@outlook.com 已连接',
  ])('%s', (text) => expect(worked(text)).toBe(true));

  it.each([
    'Connected: other@outlook.com\njane@outlook.com\nAuthorize',
    'jane@outlook.com is not connected',
    'jane@outlook.com was disconnected',
    'Reconnect jane@outlook.com, it was connected before',
    'Web chat\nConnected\nEmail\nSet up e-mail',
    'Authorization was not successful',
    'Once connected, your messages appear here.',
    'Settings saved successfully for jane@outlook.com',
    '',
  ])('not: %s', (text) => expect(worked(text)).toBe(false));
});
