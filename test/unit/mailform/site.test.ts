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
    'http://app.localhost/',
    'http://127.10.20.30/',
    'http://172.16.0.1/',
    'http://172.31.255.1/',
    'http://169.254.10.20/',
    'http://[fd12:3456::1]/',
    'http://[fc00::12]/',
    'http://[fe80::1]/',
    'http://nas.lan/',
    'http://nas.home/',
    'http://nas.internal/',
    'http://nas.home.arpa/',
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
    'http://10.1.2.3.example.com/',
    'http://127.0.0.1.example.com/',
    'http://169.254.10.20.example.com/',
    'http://172.20.0.4.example.com/',
    'http://localhost.example.com/',
    'http://mylocalhost.example/',
    'http://app.localhost.example/',
    'http://nas.local.example/',
    'http://nas.localexample/',
    'http://172.15.0.1/',
    'http://172.33.0.1/',
    'http://192.169.1.1/',
    'http://169.253.1.1/',
    'http://110.1.2.3/',
    'http://1127.example/',
    'http://[2001:db8::1]/',
    'http://[2001:db8:fd12::1]/',
    'http://[2001:db8:fe80::1]/',
    'http://[fec0::1]/',
  ])('%s is insecure', (url) => {
    expect(at(url)).toBe('insecure-page');
  });

  it('has nothing to say of what is no web page, nor calls it unencrypted', () => {
    for (const address of ['file:///home/me/form.html', 'about:blank', 'data:text/html,x']) {
      expect(at(address)).toBeNull();
      expect(siteRules(new URL(address)).unencryptedNearby).toBe(false);
    }
  });

  it('does not warn of what is encrypted, nor of what is refused', () => {
    expect(siteRules(new URL('https://nas.local/')).unencryptedNearby).toBe(false);
    expect(siteRules(new URL('http://app.example/')).unencryptedNearby).toBe(false);
    expect(siteRules(new URL('http://login.live.com/')).unencryptedNearby).toBe(false);
  });
});
