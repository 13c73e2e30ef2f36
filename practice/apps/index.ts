import type { PracticeSite } from '../site.ts';
import type { PracticeWorld } from '../world.ts';
import { petSitterSite } from './pet-sitter/site.ts';
import { resetPetSitter } from './pet-sitter/state.ts';
import { plainSite } from './plain/site.ts';
import { resetPlain } from './plain/state.ts';
import { saleSmartlySite } from './sale-smartly/site.ts';
import { resetSaleSmartly } from './sale-smartly/state.ts';

/** The practice target apps. */
export const appSites: PracticeSite[] = [petSitterSite, saleSmartlySite, plainSite];

/** Puts the practice apps of a world back to how they start; for when the world is reset. */
export function resetApps(world: PracticeWorld): void {
  resetPetSitter(world);
  resetSaleSmartly(world);
  resetPlain(world);
}
