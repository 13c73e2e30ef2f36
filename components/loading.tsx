import { Mark } from './ui/icon.tsx';

/** Before the first view and the words have come: no text, because there are no words yet. */
export function Loading() {
  return (
    <div class="loading" aria-busy="true">
      <Mark />
    </div>
  );
}
