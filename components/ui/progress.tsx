/** How far the journey is, as a row of short strokes; the words beside it say the same. */
export function Progress({ done, of, text }: { done: number; of: number; text: string }) {
  return (
    <div class="progress">
      <span class="progress-strokes" aria-hidden="true">
        {Array.from({ length: of }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the strokes have no identity but their place.
          <span key={n} class={n < done ? 'stroke done' : 'stroke'} />
        ))}
      </span>
      <span class="progress-text">{text}</span>
    </div>
  );
}
