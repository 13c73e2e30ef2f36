import { describe, expect, it } from 'vitest';
import { pageRefusal, siteRules } from '../../../utils/mailform/judge/site.ts';

const at = (url: string): string | null => pageRefusal(new URL(url));

describe('pageRefusal', () => {
  it.each([
    'https://login.live.com/',
    'https://outlook.live.com/mail/',
    'https://account.microsoft.com/',
    'https://accounts.google.com/',
    'https://login.yahoo.com/',
    'https://mail.proton.me/',
    'https://appleid.apple.com/',
  ])('%s is a mail provider', (url) => {
    expect(at(url)).toBe('provider-sign-in-page');
  });
  it.each(['https://google.com.example.org/', 'https://notgoogle.com/', 'https://app.example/'])(
    '%s is not',
    (url) => {
      expect(at(url)).toBeNull();
    },
  );
  it.each([
    'http://localhost:3000/',
    'http://127.0.0.1/',
    'http://10.1.2.3/',
    'http://192.168.1.5:8123/',
    'http://172.20.0.4/',
    'http://[::1]/',
    'http://nas.local/',
    'http://router/',
  ])('%s is allowed with a warning', (url) => {
    expect(at(url)).toBeNull();
    expect(siteRules(new URL(url)).unencryptedNearby).toBe(true);
  });
  it.each([
    'http://app.example/',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://10.example.com/',
    'http://192.168.1.5.example.com/',
  ])('%s is insecure', (url) => {
    expect(at(url)).toBe('insecure-page');
  });
});
