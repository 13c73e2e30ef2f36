/**
 * Where to press to keep Signpost in sight, drawn: the end of a toolbar with the puzzle piece, and the list it opens
 * with the pin beside our mark. Decorative: the words beside it say the same.
 */
export function PinPicture() {
  return (
    <svg class="pin-picture" viewBox="0 0 240 112" aria-hidden="true" focusable="false">
      <rect class="bar" x="1" y="1" width="238" height="34" rx="8" />
      <rect class="field" x="12" y="9" width="140" height="18" rx="9" />
      <path class="piece" d="M171 12h4a3 3 0 116 0h4v5a3 3 0 110 6v4h-14v-4a3 3 0 100-6z" />
      <circle class="dot" cx="206" cy="14" r="1.6" />
      <circle class="dot" cx="206" cy="19" r="1.6" />
      <circle class="dot" cx="206" cy="24" r="1.6" />
      <rect class="bar" x="76" y="45" width="150" height="60" rx="10" />
      <rect class="line" x="92" y="57" width="56" height="6" rx="3" />
      <g class="ours" transform="translate(90 72) scale(.72)">
        <path d="M14 3h4v26h-4zM5 6h17.5L28 10.5 22.5 15H5zM27 17.5H11L6.5 21.5l4.5 4h16z" />
      </g>
      <rect class="line" x="120" y="80" width="58" height="7" rx="3.5" />
      <rect class="ring" x="192" y="70" width="26" height="26" rx="7" />
      <path class="pin" d="M202 77h6l-1 6 3 3v2h-10v-2l3-3zM205 88v4" />
    </svg>
  );
}
