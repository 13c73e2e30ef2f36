import { tokenDeclarations } from '../tokens.ts';

/** Styles of the numbered rings on the other app's form. */
export const fieldCss = () => `
.layer{${tokenDeclarations()}color-scheme:light dark;position:absolute;inset:0;pointer-events:none;
font:500 12.5px/18px var(--family);color:var(--text);text-size-adjust:100%;-webkit-text-size-adjust:100%}
.layer *{box-sizing:border-box}
.origin{position:absolute;left:0;top:0;width:100px;height:1px;visibility:hidden}
.ring,.tag{position:absolute;left:0;top:0}
.ring{border:2px solid var(--accent);box-shadow:0 0 0 1.5px var(--surface)}
.hover{border-width:3px;border-style:dashed}
.tag{display:flex;align-items:center;gap:6px;max-width:min(260px,100%);padding:0 8px 0 0;padding-inline:0 8px;
background:var(--surface);border:1px solid var(--accent);border-radius:999px;box-shadow:0 1px 4px #0003}
.tag b{min-width:20px;height:20px;margin:-1px;padding:0 5px;display:grid;place-items:center;border-radius:999px;
background:var(--accent);color:var(--on-accent);font-weight:700;font-variant-numeric:tabular-nums}
.tag span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.banner{position:absolute;inset-inline:12px;top:12px;width:fit-content;max-width:min(520px,calc(100% - 24px));
margin-inline:auto;padding:12px 20px;background:var(--accent);color:var(--on-accent);border:2px solid var(--surface);
border-radius:var(--radius-large);box-shadow:var(--shadow-card);font:600 15px/22px var(--family);text-align:center}
.low{top:auto;bottom:12px}
[hidden]{display:none!important}
@media (forced-colors:active){.ring{border-color:Highlight;forced-color-adjust:none}.banner{border-color:CanvasText}}`;
