import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksFromDom } from '../../../../utils/policy/blocks/blocks-from-dom.ts';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import { type Block, readPolicy } from '../../../../utils/policy/index.ts';
import { laidOut, PAGE_LAYOUTS, TEXT_LAYOUTS } from '../../../fixtures/policies/layouts.ts';
import { blocksOfTruth, truths } from '../../../fixtures/policies/score.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

/** The share of claims that a layout may add or lose: what only a mark of the page could tell. */
const DOUBT = 0.012;

const documents = truths().map((truth) => {
  const blocks = blocksOfTruth(truth);
  return { blocks, told: claimsOf(blocks) };
});

function claimsOf(blocks: Block[]): Set<string> {
  return new Set(readPolicy(blocks).claims.map((claim) => `${claim.kind} ${shortForm(claim)} ${claim.polarity}`));
}

function expectAlike(read: (blocks: Block[]) => Block[]): void {
  let [all, other] = [0, 0];
  const differing: string[] = [];
  for (const { blocks, told } of documents) {
    const now = claimsOf(read(blocks));
    all += told.size;
    for (const claim of told.symmetricDifference(now)) {
      other++;
      differing.push(claim);
    }
  }
  expect(all).toBeGreaterThan(1_000);
  expect(other / all, differing.join('\n')).toBeLessThanOrEqual(DOUBT);
}

test.each(Object.entries(TEXT_LAYOUTS))('the same claims from a text: %s', (_, style) => {
  expectAlike((blocks) => blocksFromText(laidOut(blocks, style)));
});

test.each(Object.entries(PAGE_LAYOUTS))('the same claims from a page: %s', (_, style) => {
  expectAlike((blocks) => blocksFromDom(parseHTML(`<html><body>${laidOut(blocks, style)}</body></html>`).document));
});
