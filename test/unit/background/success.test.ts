import { describe, expect, it } from 'vitest';
import { isSuccess } from '../../../utils/background/success.ts';

describe("a mail test that worked, in the app's own words", () => {
  it.each([
    ['other', 'Test email sent successfully.'],
    ['other', 'A test message has been sent to info@example.com'],
    ['other', 'Connection successful'],
    ['other', 'Test-E-Mail wurde gesendet'],
    ['pet-sitter-plus', 'Success! Check your inbox.'],
  ])('%s: %s', (app, text) => expect(isSuccess(app, text)).toBe(true));

  it.each([
    ['other', 'Settings saved successfully'],
    ['other', 'Test email could not be sent'],
    ['other', 'Connection was not successful'],
    ['other', 'Test email failed: 535 5.7.139 Authentication unsuccessful'],
    ['other', 'Testnachricht konnte nicht gesendet werden'],
    ['pet-sitter-plus', 'The test was unsuccessful: authentication error'],
    ['other', ''],
  ])('not %s: %s', (app, text) => expect(isSuccess(app, text)).toBe(false));
});
