import { tokenDeclarations } from '../tokens.ts';

/**
 * Styles of the layer, the card, the ring and the arrow. Everything is in px and inside the shadow root; motion
 * only where the person has not asked for less of it, and little: each frame in which anything moves costs the page's
 * main thread 0.2 to 0.6 ms, so what moves does so at the same time, and what comes with each mark in 30 steps a second
 * (a first mark 25 to 19 ms, both beside 39 of driver.js). Borders, not shadows, carry the meaning, so that forced
 * colours keep it. A function, so that a bundle that does not draw it can leave it out.
 */
export const cardCss = () => `
.layer{${tokenDeclarations()}color-scheme:light dark;position:absolute;inset:0;pointer-events:none;
font:var(--font-body);color:var(--text);text-align:start;text-size-adjust:100%}
.layer[data-theme=light]{color-scheme:light}.layer[data-theme=dark]{color-scheme:dark}
.layer *,.layer *::before,.layer *::after{box-sizing:border-box}
.layer:lang(ko){word-break:keep-all}.layer:lang(ja){word-break:auto-phrase}
.origin{position:absolute;left:0;top:0;width:100px;height:1px;visibility:hidden}
.live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h2,p{margin:0;overflow-wrap:anywhere}
button{font:inherit;color:inherit;margin:0;cursor:pointer;touch-action:manipulation}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.card:focus-visible{outline-offset:-4px}
.icon{width:20px;height:20px;flex:none;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;
stroke-linejoin:round}
.card,.ring,.show-it,.tip{position:absolute;left:0;top:0}
.unplaced{visibility:hidden}
.card{width:328px;max-width:calc(100% - 24px);max-height:calc(100% - 24px);display:flex;flex-direction:column;
background:var(--surface);border:1px solid var(--line);border-radius:var(--radius-large);pointer-events:auto;
box-shadow:var(--shadow-card)}
.bar{display:flex;align-items:center;gap:2px;padding:6px 6px 0;cursor:grab;touch-action:none;flex:none;
user-select:none}
.bar.dragging{cursor:grabbing}
.progress{flex:1;font:var(--font-small);color:var(--muted);padding-inline-start:2px;font-variant-numeric:tabular-nums}
.tool{inline-size:var(--target);block-size:var(--target);flex:none;display:grid;place-items:center;padding:0;
background:none;border:1px solid #0000;border-radius:var(--radius-small);color:var(--muted)}
.tool:hover{background:var(--sunken);color:var(--text)}
.tool .icon{width:18px;height:18px}
.grip{cursor:grab}
.grip .icon{stroke-width:2.4}
.body{padding:2px var(--space-4) var(--space-4);display:flex;flex-direction:column;gap:10px;min-height:0}
.low .body{overflow:auto;overscroll-behavior:contain}
h2{font:600 var(--font-title)}
.say{font:15px/22px var(--family)}
.label{font-weight:600;quotes:auto}
.label:lang(ar){quotes:"«" "»"}
.missing,.ambiguous{display:flex;gap:10px;padding:10px 12px;background:var(--sunken);
border-radius:var(--radius-medium)}
.missing .icon,.ambiguous .icon{color:var(--accent);margin-block-start:1px}
.caution{display:flex;gap:10px;padding:10px 12px;background:var(--caution-soft);color:var(--text);
border-radius:var(--radius-medium);border-inline-start:3px solid var(--caution-edge)}
.caution .icon{color:var(--caution);margin-block-start:1px}
.why{color:var(--muted);font:13px/19px var(--family)}
.buttons{display:flex;flex-wrap:wrap;gap:8px;padding-block-start:2px}
.plain{min-block-size:var(--target);padding:5px 12px;background:var(--surface);border:1px solid var(--edge);
border-radius:var(--radius-small);font:500 13px/20px var(--family);text-align:start}
.plain:hover{background:var(--sunken)}
.open-direct{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.open-direct:hover{background:var(--accent-hover);border-color:var(--accent-hover)}
.report-page,.caution~.buttons .open-direct{border-color:#0000;color:var(--muted);background:none;text-decoration:underline;
text-underline-offset:3px;padding-inline:2px}
.folded{width:auto;border-radius:var(--radius-round);border-color:var(--edge)}
.pill{display:flex;align-items:center;gap:8px;min-block-size:40px;padding:6px 16px 6px 12px;background:none;border:0;
border-radius:inherit;font:500 13px/20px var(--family);text-align:start}
.pill:hover{background:var(--sunken)}
.pill .icon-post{color:var(--accent)}
.pill .seal{width:24px;height:24px}
.tick{text-wrap:balance;display:flex;gap:12px;align-items:center;padding:10px 12px;background:var(--success-soft);color:var(--text);
border-radius:var(--radius-medium);font-weight:500}
.seal{position:relative;flex:none;width:28px;height:28px;border-radius:50%;display:grid;place-items:center;
background:var(--success);color:var(--success-soft)}
.seal .icon{width:18px;height:18px;stroke-width:2.4}
.burst{position:absolute;inset:50%}
.burst i{position:absolute;left:-2px;top:-2px;width:4px;height:4px;border-radius:50%;background:var(--success);
opacity:0;rotate:calc(45deg*var(--n))}
.burst i:nth-child(2){--n:1}.burst i:nth-child(3){--n:2}.burst i:nth-child(4){--n:3}.burst i:nth-child(5){--n:4}
.burst i:nth-child(6){--n:5}.burst i:nth-child(7){--n:6}.burst i:nth-child(8){--n:7}.burst i{--n:0}
.tip{width:12px;height:12px;background:var(--surface);border:1px solid var(--line);border-width:1px 0 0 1px;
border-start-start-radius:2px}
.ring{border:3px solid var(--accent);box-shadow:0 0 0 2px var(--surface),inset 0 0 0 1px var(--surface)}
.ring::after{content:"";position:absolute;inset:-4px;border:2px solid var(--accent);border-radius:inherit;opacity:0}
.show-it{display:flex;align-items:center;gap:8px;min-block-size:44px;padding:8px 16px 8px 12px;pointer-events:auto;
background:var(--accent);color:var(--on-accent);border:2px solid var(--surface);border-radius:var(--radius-round);
box-shadow:var(--shadow-card);font:600 14px/20px var(--family)}
.show-it:hover{background:var(--accent-hover)}
.show-it .icon{stroke-width:2.4}
.down .icon{rotate:180deg}.left .icon{rotate:-90deg}.right .icon{rotate:90deg}
[hidden]{display:none!important}
@media (prefers-reduced-motion:no-preference){
.card:not(.unplaced){animation:come .2s steps(6)}
.ring::after{animation:call .4s steps(12)}
.seal .icon-check path{stroke-dasharray:1;animation:write .35s ease-out .12s backwards}
.seal{animation:pop .3s ease-out}
.burst i{animation:fly .6s ease-out .15s}
}
@keyframes come{from{opacity:0;translate:0 6px}}
@keyframes call{from{opacity:.8}to{opacity:0;scale:var(--grow)}}
@keyframes write{from{stroke-dashoffset:1}to{stroke-dashoffset:0}}
@keyframes pop{from{scale:.4}60%{scale:1.12}}
@keyframes fly{from{opacity:1;translate:0 0}to{opacity:0;transform:translateY(-24px)}}
@media (forced-colors:active){
.ring,.ring::after{border-color:Highlight;forced-color-adjust:none}
.card,.tip,.missing,.ambiguous,.caution,.tick,.seal{border:1px solid CanvasText}
.show-it,.plain,.tool{border:1px solid ButtonText}
}`;
