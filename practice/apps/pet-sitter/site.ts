import type { PracticeRequest, PracticeResponse, PracticeSite } from '../../site.ts';
import type { PracticeWorld } from '../../world.ts';
import { asset } from '../asset.ts';
import { authorizationAddress, takeAuthorization } from '../authorization.ts';
import { field, seeOther } from '../page.ts';
import { type Encryption, sendTest } from '../send-test.ts';
import {
  adminEmailSettings,
  adminHome,
  clientSearch,
  clientsHome,
  companyInformation,
  dashboard,
  emailOptions,
  myProfile,
  settingsHome,
} from './admin-pages.ts';
import {
  connectHome,
  connectYourEmail,
  emailConfiguration,
  emailSettingsHome,
  senderName,
} from './connect-pages.ts';
import { accountTypes, type PetSitterState, type Security, securities, stateOf } from './state.ts';

const clientId = 'petsitterplus';

/** An app with Pet Sitter Plus's menus, choices and field names (docs/evidence/auth-errors-apps.md, C, row 1). */
export const petSitterSite: PracticeSite = {
  hosts: ['app.petsitterplus.signpost.test'],
  handle(request, world) {
    const state = stateOf(world);
    if (request.method === 'POST') return post(request, world, state);
    const saved = request.url.searchParams.has('saved');
    switch (request.url.pathname) {
      case '/':
        return dashboard(state);
      case '/app.css':
        return asset(import.meta.url, './app.css');
      case '/app.js':
        return asset(import.meta.url, './app.js');
      case '/admin':
        return adminHome();
      case '/admin/settings':
        return settingsHome();
      case '/admin/settings/company':
        return companyInformation(state, saved);
      case '/admin/settings/email':
        return adminEmailSettings();
      case '/admin/settings/email/options':
        return emailOptions(state, saved);
      case '/connect':
        return connectHome();
      case '/connect/email-settings':
        return emailSettingsHome();
      case '/connect/email-settings/connect':
        return connectYourEmail(state, saved);
      case '/connect/email-settings/microsoft': {
        const { granted } = takeAuthorization(world, clientId, state.pending, request.url.searchParams);
        state.microsoft = granted ? { address: granted.account.address } : 'failed';
        return seeOther('/connect/email-settings/connect');
      }
      case '/connect/email-settings/configuration':
        state.testsOldSettings ||= request.url.searchParams.get('practice-first-test') === 'fails';
        return emailConfiguration(state);
      case '/connect/email-settings/sender':
        return senderName(state, saved);
      case '/clients':
        return clientsHome();
      case '/clients/search':
        return clientSearch(
          state,
          request.url.searchParams.get('q') ?? '',
          request.url.searchParams.get('bulk'),
        );
      case '/my-profile':
        return myProfile();
      default:
        return null;
    }
  },
};

async function post(
  { url, body }: PracticeRequest,
  world: PracticeWorld,
  state: PetSitterState,
): Promise<PracticeResponse | null> {
  switch (url.pathname) {
    case '/connect/email-settings/configuration/test':
      return json(await testAndUpdate(world, state, body));
    case '/connect/email-settings/connect':
      state.ownAccount = field(body, 'ownAccount') === 'on';
      state.accountType = accountTypes.find((one) => one === field(body, 'accountType')) ?? 'Internal';
      state.directOnly = field(body, 'directOnly') === 'on';
      return seeOther(`${url.pathname}?saved`);
    case '/connect/email-settings/microsoft':
      return { status: 302, headers: { location: authorizationAddress(clientId, state.pending, '') } };
    case '/connect/email-settings/sender':
      state.senderName = field(body, 'senderName');
      return seeOther(`${url.pathname}?saved`);
    case '/admin/settings/company':
      state.companyName = field(body, 'companyName');
      state.companyEmail = field(body, 'companyEmail');
      return seeOther(`${url.pathname}?saved`);
    case '/admin/settings/email/options':
      state.bcc = field(body, 'bcc') === 'on';
      return seeOther(`${url.pathname}?saved`);
    case '/clients/search':
      return seeOther(`/clients/search?bulk=${field(body, 'from') === 'own' ? 'own' : 'internal'}`);
    case '/my-profile':
      return seeOther('/my-profile');
    default:
      return null;
  }
}

/** SSL and TLS both mean TLS from the first byte here, as in most lists that have STARTTLS beside them. */
const encryptionOf: Record<Security, Encryption> = {
  None: 'none',
  SSL: 'tls',
  TLS: 'tls',
  STARTTLS: 'starttls',
};

async function testAndUpdate(
  world: PracticeWorld,
  state: PetSitterState,
  body: Record<string, unknown>,
): Promise<{ ok: boolean; message: string }> {
  const security = securities.find((one) => one === field(body, 'security')) ?? 'None';
  const before = state.configuration;
  const configuration = {
    sender: field(body, 'senderEmail'),
    host: field(body, 'host'),
    username: field(body, 'username'),
    security,
    port: field(body, 'port'),
  };
  state.configuration = configuration;
  state.working = false;
  // The real app's first test "will likely fail" and nobody knows why. `?practice-first-test=fails` lets this
  // one fail too, by testing the settings as they were before the update: our invention.
  const tested = state.testsOldSettings ? before : configuration;
  state.testsOldSettings = false;
  if (!/^\d{1,5}$/.test(configuration.port)) return { ok: false, message: 'Port must be a number.' };
  const result = await sendTest(
    world,
    {
      host: tested.host,
      port: Number(tested.port),
      encryption: encryptionOf[tested.security],
      username: tested.username,
      password: field(body, 'password'),
      from: tested.sender,
    },
    {
      to: state.companyEmail,
      subject: 'Pet Sitter Plus: Success',
      text: 'Your own e-mail account is connected.',
    },
  );
  state.working = result.ok;
  return result.ok
    ? {
        ok: true,
        message: `Email settings tested and updated. A mail with "Success" in the subject was sent to ${state.companyEmail}.`,
      }
    : { ok: false, message: `Email test failed. ${result.text}` };
}

function json(value: unknown): PracticeResponse {
  return { type: 'application/json', body: JSON.stringify(value) };
}
