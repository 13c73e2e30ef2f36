import { describe, expect, it } from 'vitest';
import { senderOf } from '../../../utils/messages/listen.ts';

const id = 'signpost';
const own = 'chrome-extension://signpost';
const from = (sender: object) => senderOf({ id, ...sender }, id, own);

describe('who sent a message', () => {
  it('knows our own pages by address, with or without a tab', () => {
    expect(from({ url: `${own}/popup.html` })?.kind).toBe('panel');
    expect(from({ url: `${own}/sidepanel.html`, tab: { id: 3 } })?.kind).toBe('panel');
  });

  it('knows the guide by exact host and top frame', () => {
    const url = 'https://account.live.com/proofs/manage/additional';
    expect(from({ url, frameId: 0, tab: { id: 1 }, documentId: 'D' })).toEqual({
      kind: 'guide',
      tabId: 1,
      documentId: 'D',
      origin: 'https://account.live.com',
    });
    expect(from({ url, frameId: 4, tab: { id: 1 } })).toBeNull();
  });

  it.each([
    'https://account.live.com.evil.test/',
    'https://account.live.com@evil.test/',
    'http://account.live.com/',
    'https://account.live.com:444/',
    'https://xn--accunt-l5a.live.com/',
    'https://login.live.com/',
  ])('takes no look-alike for Microsoft: %s', (url) => {
    expect(from({ url, frameId: 0, tab: { id: 1 } })?.kind).not.toBe('guide');
  });

  it('refuses other extensions, and addresses that are none', () => {
    expect(senderOf({ id: 'other', url: `${own}/popup.html` }, id, own)).toBeNull();
    expect(from({ url: 'chrome-extension://signpost.evil/popup.html' })).toBeNull();
    expect(from({ url: 'not an address', frameId: 0, tab: { id: 1 } })).toBeNull();
    expect(from({})).toBeNull();
    for (const url of ['about:blank', 'data:text/html,x', 'file:///form.html', 'blob:https://app.example/1'])
      expect(from({ url, frameId: 0, tab: { id: 1 } })).toBeNull();
  });
});
