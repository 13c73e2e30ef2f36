import { useCallback, useEffect, useState } from 'react';
import type { SavedSettings } from './config.ts';

export type Choice = 'pop' | 'imap' | 'forwarding';
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface Settings {
  /** Null until the server has answered. */
  saved: SavedSettings | null;
  draft: Record<Choice, boolean>;
  dirty: boolean;
  saveState: SaveState;
  set(choice: Choice, value: boolean): void;
  save(): Promise<void>;
  discard(): void;
  /** Asks the server again, after the wall was passed. */
  reload(): Promise<void>;
}

const nothing = { pop: false, imap: false, forwarding: false };

async function ask(body?: Record<Choice, boolean>): Promise<SavedSettings | null> {
  const response = await fetch(
    '/practice/settings',
    body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {},
  );
  return response.ok ? ((await response.json()) as SavedSettings) : null;
}

/** The panel's settings: what the server has, what the person changed, and how the last save went. */
export function useSettings(): Settings {
  const [saved, setSaved] = useState<SavedSettings | null>(null);
  const [draft, setDraft] = useState<Record<Choice, boolean>>(nothing);
  const [saveState, setSaveState] = useState<SaveState>('idle');

  const take = useCallback((answer: SavedSettings) => {
    setSaved(answer);
    setDraft({ pop: answer.pop, imap: answer.imap, forwarding: answer.forwarding });
  }, []);
  const reload = useCallback(async () => {
    const answer = await ask();
    if (answer) take(answer);
  }, [take]);
  useEffect(() => {
    void reload();
  }, [reload]);

  const dirty =
    saved !== null &&
    (draft.pop !== saved.pop || draft.imap !== saved.imap || draft.forwarding !== saved.forwarding);

  return {
    saved,
    draft,
    dirty,
    saveState,
    set(choice, value) {
      setSaveState('idle');
      setDraft((before) => ({ ...before, [choice]: value }));
    },
    async save() {
      setSaveState('saving');
      const answer = await ask(draft).catch(() => null);
      if (answer) take(answer);
      setSaveState(answer ? 'saved' : 'failed');
    },
    discard() {
      setSaveState('idle');
      if (saved) take(saved);
    },
    reload,
  };
}
