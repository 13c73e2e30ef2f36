import type { PracticeSite } from '../../site.ts';
import { asset } from '../asset.ts';
import { authorizationAddress } from '../authorization.ts';
import { field, seeOther } from '../page.ts';
import { clientId, finishAuthorization } from './authorize.ts';
import { channelsPage, donePage, foldersPage, providerPage, setupPage } from './pages.ts';
import { stateOf } from './state.ts';

/** A sign-in app with SaleSmartly's flow (docs/evidence/auth-errors-apps.md, part C, row 2). */
export const saleSmartlySite: PracticeSite = {
  hosts: ['app.salesmartly.signpost.test'],
  async handle({ method, url, body }, world) {
    const state = stateOf(world);
    switch (`${method} ${url.pathname}`) {
      case 'GET /':
        return channelsPage(state);
      case 'GET /app.css':
        return asset(import.meta.url, './app.css');
      case 'GET /email':
        delete state.failure;
        return providerPage();
      case 'GET /email/setup':
        return setupPage(state, url.searchParams.get('provider') ?? '');
      case 'POST /email/setup':
        return {
          status: 302,
          headers: { location: authorizationAddress(clientId, state.pending, field(body, 'address')) },
        };
      case 'GET /email/callback': {
        const outcome = await finishAuthorization(world, state, url.searchParams);
        switch (outcome.kind) {
          case 'connected':
            delete state.failure;
            state.mailbox = outcome.mailbox;
            return seeOther('/email/folders');
          case 'mismatch':
          case 'failed':
            state.failure = { reason: outcome.kind, address: outcome.address };
            return seeOther('/email/setup?provider=outlook');
        }
        break;
      }
      case 'GET /email/folders':
        return state.mailbox ? foldersPage(state.mailbox) : seeOther('/email');
      case 'POST /email/folders': {
        if (!state.mailbox) return seeOther('/email');
        state.mailbox.synced = state.mailbox.folders.filter((name) => field(body, `folder-${name}`) === 'on');
        return seeOther('/email/done');
      }
      case 'GET /email/done':
        return state.mailbox?.synced ? donePage(state.mailbox) : seeOther('/email');
    }
    return null;
  },
};
