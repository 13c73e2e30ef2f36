import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runGuide } from '../../../utils/content/guide-runner.ts';
import { startGuide } from '../../../utils/content/start-guide.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';
import { outlookPages } from '../../../utils/pages/outlook-pages.ts';

vi.mock('../../../utils/content/guide-runner.ts', () => ({ runGuide: vi.fn(async () => undefined) }));

const at = (hostname: string) => ({ location: { hostname } }) as Document;
const lives = () => vi.mocked(runGuide).mock.calls.map(([, life]) => life);

beforeEach(() => {
  for (const life of lives()) life.end();
  vi.mocked(runGuide).mockClear();
});

describe('startGuide', () => {
  it('runs once in a document, and again when the copy that ran is gone', () => {
    const document = at('account.live.com');
    startGuide(document, accountPages);
    startGuide(document, accountPages);
    expect(runGuide).toHaveBeenCalledExactlyOnceWith(document, expect.anything(), accountPages);
    lives()[0]?.end();
    startGuide(document, accountPages);
    expect(runGuide).toHaveBeenCalledTimes(2);
  });

  it('leaves a document alone that the tab went on to, of another host than these pages', () => {
    startGuide(at('outlook.live.com'), accountPages);
    startGuide(at('account.microsoft.com'), outlookPages);
    startGuide(at('account.live.com.example'), accountPages);
    expect(runGuide).not.toHaveBeenCalled();
  });
});
