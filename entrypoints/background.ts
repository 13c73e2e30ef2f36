import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import '../utils/zod-jitless.ts';
import { keepBadge } from '../utils/background/badge.ts';
import { answerCommands } from '../utils/background/commands.ts';
import { offerExplanation } from '../utils/background/context-menu.ts';
import { answerDebug } from '../utils/background/debug-answers.ts';
import { answerFill } from '../utils/background/fill-answers.ts';
import { answerGuide } from '../utils/background/guide-answers.ts';
import { matchGuideScripts } from '../utils/background/guide-scripts.ts';
import { followGuidedTab } from '../utils/background/guided-tab.ts';
import { answerPanel } from '../utils/background/panel-answers.ts';
import { answerSecret } from '../utils/background/secret-answers.ts';
import { keepShown } from '../utils/background/shown.ts';
import { welcomeOnce } from '../utils/background/welcome.ts';

/** Wiring only. Every listener is added while the script starts, so that any of them can wake it. */
export default defineBackground({
  type: 'module',
  main() {
    answerPanel();
    answerGuide();
    answerSecret();
    answerFill();
    answerDebug();
    followGuidedTab(Date.now);
    keepShown();
    keepBadge();
    offerExplanation();
    answerCommands();
    welcomeOnce();

    browser.permissions.onAdded.addListener(() => void matchGuideScripts());
    browser.permissions.onRemoved.addListener(() => void matchGuideScripts());
    browser.runtime.onStartup.addListener(() => void matchGuideScripts());
    browser.runtime.onInstalled.addListener(() => void matchGuideScripts());
    void matchGuideScripts();
    // Content scripts have no business in the stored state; Firefox has no such switch and they do not read it.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
});
