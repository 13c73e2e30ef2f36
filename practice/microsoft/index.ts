import type { PracticeSite } from '../site.ts';
import { accountLiveCom } from './account-live-com.ts';
import { accountMicrosoftCom } from './account-microsoft-com.ts';
import { loginLiveCom } from './login-live-com.ts';
import { outlookLiveCom } from './outlook-live-com.ts';
import { goMicrosoftCom, productPage } from './short-links.ts';

/** All replicas of Microsoft's hosts. */
export const microsoftSites: PracticeSite[] = [
  accountMicrosoftCom,
  accountLiveCom,
  loginLiveCom,
  outlookLiveCom,
  goMicrosoftCom,
  productPage,
];
