import type { Scan } from '../locate/page-scan.ts';

/** Ids of the classic re-verification and interrupt pages (evidence, section 2), without those of login.live.com, which is out of reach. */
const ids = new Set(
  'iSelectProofTitle iProofList iProofEmail iProofPhone iSelectProofAction iVerifyCode iVerifyCodeAction iLandingViewTitle iLandingViewAction iLooksGood iShowSkip iTOUDesc authenticatorIntro idDiv_SAOTCS_Proofs idTxtBx_SAOTCS_ProofConfirmation idSubmit_SAOTCS_SendCode idTxtBx_SAOTCC_OTC idSubmit_SAOTCC_Continue'.split(
    ' ',
  ),
);

const skips = /skip|\s/i;

/** How much of the page is re-verification or an interrupt: 0 = nothing, 2 and more = plainly. */
export function identityEvidence(scan: Scan): number {
  let evidence = 0;
  // Asking the document for each id is cheaper than asking each element for its own.
  const noted = !scan.walk.oneTree || [...ids].some((id) => scan.document.getElementById(id) !== null);
  if (noted) for (const block of scan.blocks()) if (ids.has(block.element.id)) evidence += 2;
  for (const block of scan.speakingBlocks()) {
    if (
      block.reading.words.has('identityCheck') &&
      block.text.length < 160 &&
      scan.sight.shown(block.element)
    )
      evidence += scan.walk.headings.includes(block.element) ? 2 : 1;
  }
  for (const { element, kind } of scan.walk.items) {
    if (noted && ids.has(element.id)) evidence += 2;
    if (kind === 'input' && element.getAttribute('autocomplete') === 'one-time-code') evidence += 2;
  }
  for (const c of scan.speaking()) {
    if (c.reading.words.has('identityCheck') && scan.sight.shown(c.element)) evidence += 1;
    if (
      c.kind === 'link' &&
      skips.test(c.element.getAttribute('href') ?? '') &&
      c.target?.path === '/proofs/skip'
    )
      evidence += 2;
  }
  return evidence;
}
