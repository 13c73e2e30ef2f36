import { useEffect, useRef, useState } from 'preact/hooks';
import type { Purpose } from '../../utils/guide/facts.ts';
import type { AppChoice, StartLibrary } from '../library.ts';
import type { FrameProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { AddressField } from './address-field.tsx';
import { AppSearch } from './app-search.tsx';
import { ChosenApp } from './chosen-app.tsx';
import { PurposeChoice } from './purpose-choice.tsx';

type Doubt = 'invalid' | 'work-or-school' | 'own-domain' | 'other-provider';

/**
 * The beginning, on one page: which app, which mailbox, what for. The second half appears once the app is
 * chosen. An address that seems to be no Microsoft mailbox is said so, and the person may go on all the same.
 */
export function Start(props: FrameProps & { library: StartLibrary } & { onStarted: () => void }) {
  const { words, library, actions } = props;
  const { policy, store } = props.view;
  const [chosen, setChosen] = useState<AppChoice | null>(null);
  const [changing, setChanging] = useState(false);
  // What an organisation chose beforehand counts until the person chooses.
  const preset = policy.app !== undefined && !changing ? library.appOf(policy.app) : undefined;
  const app = chosen ?? preset;
  // Most people have one mailbox: a further app is for that one, unless they say otherwise.
  const [address, setAddress] = useState(
    () => store.journeys.find((journey) => journey.id === store.current)?.address ?? '',
  );
  const [wanted, setWanted] = useState<Purpose | null>(null);
  const purpose = wanted ?? policy.purpose ?? (app ? library.usualPurpose(app.id) : 'send');
  const [doubt, setDoubt] = useState<{ kind: Doubt; provider?: string; meant?: string } | null>(null);
  const [doing, run] = useDoing();
  const field = useRef<HTMLInputElement>(null);

  const chose = app !== undefined;
  useEffect(() => {
    if (!chose) return;
    field.current?.focus();
    field.current?.select();
  }, [chose]);

  const choose = (choice: AppChoice) => {
    setChosen(choice);
    setWanted(null);
  };
  const submit = (sure: boolean) => {
    if (!app) return;
    const kind = library.addressKind(address);
    if (kind.kind === 'invalid' || (kind.kind !== 'personal' && !sure)) {
      const provider = kind.kind === 'other-provider' ? kind.provider : undefined;
      const meant = kind.kind === 'own-domain' ? kind.meant : undefined;
      setDoubt({
        kind: kind.kind,
        ...(provider !== undefined && { provider }),
        ...(meant !== undefined && { meant }),
      });
      field.current?.focus();
      return;
    }
    run(async () => {
      const started = await actions.startJourney({
        address: kind.address,
        app: app.id,
        appName: app.name,
        purpose,
      });
      if (started.ok) props.onStarted();
      return started;
    });
  };

  return (
    <form
      class="start stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <div class="intro">
        <h1 tabIndex={-1}>{words('start.title')}</h1>
        <p class="muted">{words('start.lead')}</p>
      </div>
      {app ? (
        <ChosenApp
          app={app}
          onChange={() => {
            setChanging(true);
            setChosen(null);
          }}
          words={words}
        />
      ) : (
        <AppSearch
          library={library}
          onChoose={choose}
          words={words}
          focusFirst={props.view.surface === 'popup' || changing}
        />
      )}
      {!app && store.journeys.length === 0 && (
        <div class="practice-offer">
          <Button kind="quiet" onPress={() => void actions.openPractice()}>
            {words('practice.offer')}
          </Button>
          <span class="muted small">{words('practice.offer.hint')}</span>
        </div>
      )}
      {app && (
        <>
          <AddressField
            value={address}
            onInput={(value) => {
              setAddress(value);
              setDoubt(null);
            }}
            {...(doubt && {
              problem: words(`start.address.${doubt.kind}`, { provider: doubt.provider ?? '' }),
            })}
            inputRef={field}
            words={words}
          />
          <PurposeChoice value={purpose} onChange={setWanted} words={words} />
          <Failure doing={doing} words={words} />
          <div class="row">
            <button type="submit" class="button primary" aria-disabled={doing.state === 'busy' || undefined}>
              <span>{words('start.go')}</span>
            </button>
            {doubt?.meant && (
              <Button
                onPress={() => {
                  setAddress(doubt.meant ?? address);
                  setDoubt(null);
                  field.current?.focus();
                }}
              >
                {words('start.address.meant', { address: doubt.meant })}
              </Button>
            )}
            {doubt && doubt.kind !== 'invalid' && (
              <Button onPress={() => submit(true)}>{words('start.go-anyway')}</Button>
            )}
          </div>
        </>
      )}
    </form>
  );
}
