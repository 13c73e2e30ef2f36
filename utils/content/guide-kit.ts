import { pageLanguages } from '../labels/page-languages.ts';
import { advertised } from '../locate/ads.ts';
import { disabled } from '../locate/disabled.ts';
import { locateIn } from '../locate/locate.ts';
import { fullName, quickName } from '../locate/names.ts';
import { firstAfter } from '../locate/order.ts';
import { scan } from '../locate/page-scan.ts';
import { protocolsIn } from '../locate/protocols.ts';
import { prove } from '../locate/prove.ts';
import { checkedOf, polarity, radioState, selectState, toggleState } from '../locate/switch-state.ts';
import { common, holds, innermost, nearest, parentOf, textOf } from '../locate/tree.ts';
import { observeScan } from '../pages/observe.ts';
import { readShownPassword } from './read-password.ts';
import { startGuide } from './start-guide.ts';

/**
 * What `guide.js` shares with the scripts beside it, which would else hold it a second time (utils/build/guide-kit.ts: what
 * they import from these files comes from here), and with the practice page, which shows what it sees with.
 */
export const kit = {
  pageLanguages,
  advertised,
  disabled,
  locateIn,
  fullName,
  quickName,
  firstAfter,
  scan,
  protocolsIn,
  prove,
  checkedOf,
  polarity,
  radioState,
  selectState,
  toggleState,
  common,
  holds,
  innermost,
  nearest,
  parentOf,
  textOf,
  observeScan,
  readShownPassword,
  startGuide,
};
