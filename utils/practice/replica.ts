import { el } from '../../components/card/el.ts';
import type { ConceptId } from '../labels/concepts.ts';
import type { PracticeLook, PracticePage } from './frame-api.ts';
import { replicaLabel } from './labels.ts';

/** The pretended account: what the person has done so far. Lives and ends with the frame. */
export interface PracticeAccount {
  twoStep: boolean;
  /** Saved values of the switches. */
  pop: boolean;
  imap: boolean;
  /** Signed in once more for the settings of other apps, as Outlook may ask. */
  verified: boolean;
}

export const newAccount = (): PracticeAccount => ({
  twoStep: false,
  pop: false,
  imap: false,
  verified: false,
});

/** Where each page is served in reality; only the guide is told, so that it knows the page by the real rules. */
export const realAddress: Record<PracticePage, string> = {
  home: 'https://account.microsoft.com/',
  hub: 'https://account.microsoft.com/security',
  proofs: 'https://account.live.com/proofs/manage/additional',
  wizard: 'https://account.live.com/proofs/EnableTfa',
  'app-password': 'https://account.live.com/proofs/AppPassword',
  mail: 'https://outlook.live.com/mail/0/',
  settings: 'https://outlook.live.com/mail/0/options/general',
  locked: 'https://outlook.live.com/mail/0/options/mail/forwarding',
  forwarding: 'https://outlook.live.com/mail/0/options/mail/forwarding',
  form: 'https://app.practice.example/mail',
};

/** What a replica does when it is pressed. */
export interface ReplicaEvents {
  go(page: PracticePage): void;
  tested(): void;
}

/** Sixteen letters as Microsoft's app passwords have them, made up anew each time, few of them vowels. */
function madeUpPassword(): string {
  const letters = 'bcdfghjkmnpqrstvwxz';
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) => letters[n % letters.length]).join('');
}

/**
 * Draws one made-up page into the document, in place of what was there. No look, logo or name of Microsoft's is
 * copied: only the labels, so that the guide finds the controls by the same proof as on the real pages.
 */
export function drawReplica(
  document: Document,
  page: PracticePage,
  account: PracticeAccount,
  look: PracticeLook,
  events: ReplicaEvents,
): void {
  const { texts } = look;
  const label = (concept: ConceptId) => replicaLabel(look.language, concept, texts.labels[concept]);
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Record<string, string> = {},
    ...inside: (Node | string | null)[]
  ) => el(document, tag, attributes, ...inside);
  const button = (text: string, press: () => void, attributes: Record<string, string> = {}) => {
    const made = make('button', { type: 'button', ...attributes }, text);
    made.addEventListener('click', press);
    return made;
  };

  /** A page's head leads to where everything begins there. */
  const head = (text: string, start: PracticePage, ...more: Node[]) =>
    make(
      'header',
      {},
      page === start ? make('strong', {}, text) : button(text, () => events.go(start)),
      ...more,
    );
  /** What stands in Outlook's settings, beside their menu. */
  const settings = (...inside: Node[]) =>
    make(
      'section',
      { role: 'dialog', 'aria-label': label('settings') },
      make('h1', {}, label('settings')),
      make(
        'nav',
        {},
        button(label('forwardingAndImap'), () => events.go(account.verified ? 'forwarding' : 'locked')),
      ),
      ...inside,
    );

  const heads: Record<PracticePage, () => Node | null> = {
    home: () => head(texts.account, 'home'),
    hub: () => head(texts.account, 'home'),
    proofs: () => head(texts.account, 'home'),
    wizard: () => head(texts.account, 'home'),
    'app-password': () => head(texts.account, 'home'),
    mail: () => head('Outlook', 'mail', cog()),
    settings: () => head('Outlook', 'mail'),
    locked: () => head('Outlook', 'mail'),
    forwarding: () => head('Outlook', 'mail'),
    form: () => null,
  };
  const cog = () =>
    button('\u2699', () => events.go('settings'), { 'aria-label': label('settings'), class: 'cog' });
  const parts: Record<PracticePage, () => Node[]> = {
    home: () => [
      make('h1', {}, texts.account),
      make(
        'nav',
        {},
        button(label('security'), () => events.go('hub')),
      ),
    ],
    hub: () => [
      make('h1', {}, label('security')),
      make(
        'section',
        {},
        button(label('manageSignIn'), () => events.go('proofs')),
      ),
    ],
    mail: () => [],
    settings: () => [settings()],
    locked: () => [
      settings(
        make('h2', {}, label('forwardingAndImap')),
        make('p', {}, texts.wall),
        button(
          label('signIn'),
          () => {
            account.verified = true;
            events.go('forwarding');
          },
          { class: 'main' },
        ),
      ),
    ],
    proofs: () => [
      make('h1', {}, label('security')),
      make(
        'section',
        {},
        make('h2', {}, label('twoStep')),
        account.twoStep
          ? make('p', {}, label('twoStepIsOn'))
          : button(label('twoStepTurnOn'), () => events.go('wizard'), { id: 'EnableTfaLink' }),
      ),
      ...(account.twoStep
        ? [
            make(
              'section',
              {},
              make('h2', {}, label('appPassword')),
              button(label('createAppPassword'), () => events.go('app-password')),
            ),
          ]
        : []),
    ],
    wizard: () => [
      make('h1', {}, label('twoStep')),
      make(
        'section',
        {},
        make('p', {}, texts.wizard),
        button(
          label('next'),
          () => {
            account.twoStep = true;
            events.go('proofs');
          },
          { id: 'iNext', class: 'main' },
        ),
      ),
    ],
    'app-password': () => [
      make('h1', {}, label('appPassword')),
      make('section', {}, make('p', {}, texts.appPassword), make('code', { dir: 'ltr' }, madeUpPassword())),
    ],
    forwarding: () => {
      const save = button(
        label('save'),
        () => {
          account.pop = pop.checked;
          account.imap = imap.checked;
          save.disabled = true;
        },
        { class: 'main' },
      );
      save.disabled = true;
      const toggle = (on: boolean) => {
        const input = make('input', { type: 'checkbox', role: 'switch' });
        input.checked = on;
        input.addEventListener('change', () => {
          save.disabled = pop.checked === account.pop && imap.checked === account.imap;
        });
        return input;
      };
      const pop = toggle(account.pop);
      const imap = toggle(account.imap);
      return [
        settings(
          make('h2', {}, label('forwardingAndImap')),
          make('h3', {}, 'POP'),
          make('label', {}, pop, label('letPop')),
          make('h3', {}, 'IMAP'),
          make('label', {}, imap, label('letImap')),
          save,
        ),
      ];
    },
    form: () => {
      const field = (name: string, text: string, control: HTMLElement) => {
        control.setAttribute('name', name);
        control.id = name;
        return make('p', { class: 'field' }, make('label', { for: name }, text), control);
      };
      const said = make('p', { role: 'status', class: 'said' });
      const security = make('select', {});
      for (const choice of ['None', 'STARTTLS', 'SSL/TLS']) security.append(make('option', {}, choice));
      const form = make(
        'form',
        { autocomplete: 'off' },
        field('smtp_host', texts.form.host, make('input', { type: 'text', dir: 'ltr' })),
        field(
          'smtp_port',
          texts.form.port,
          make('input', { type: 'text', dir: 'ltr', inputmode: 'numeric' }),
        ),
        field('smtp_security', texts.form.security, security),
        field('smtp_username', texts.form.username, make('input', { type: 'text', dir: 'ltr' })),
        field(
          'smtp_password',
          texts.form.password,
          make('input', { type: 'password', dir: 'ltr', autocomplete: 'off' }),
        ),
        button(
          texts.test,
          () => {
            said.textContent = texts.tested;
            events.tested();
          },
          { class: 'main' },
        ),
        said,
      );
      form.addEventListener('submit', (event) => event.preventDefault());
      return [make('h1', {}, texts.form.title), make('section', {}, form)];
    },
  };
  document.body.replaceChildren(
    ...[heads[page]()].filter((one) => one !== null),
    make('main', {}, ...parts[page]()),
  );
  document.defaultView?.scrollTo(0, 0);
}
