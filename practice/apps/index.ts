import type { PracticeSite } from '../site.ts';
import { petSitterSite } from './pet-sitter/site.ts';
import { plainSite } from './plain/site.ts';
import { saleSmartlySite } from './sale-smartly/site.ts';

/** The practice target apps. */
export const appSites: PracticeSite[] = [petSitterSite, saleSmartlySite, plainSite];
