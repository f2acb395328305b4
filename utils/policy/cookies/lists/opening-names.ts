import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { isDistinctCookieName } from '../cookie-names.ts';
import { aboutCookies, type CookieRecord, isCookiePage, newRecord, spanOf } from '../cookie-record.ts';

/** A word that no sentence begins with, and a sentence behind it: `basket This is used …`. */
const OPENING = /^([a-z_][\w.*-]{1,60}) {1,2}(?=\p{Lu}\p{Ll}* )/u;
/** Blocks of a run that begin so, and those of them whose words are names for sure. */
const SEVERAL = 3;
const SURE = 2;

/** Lines or items that each begin with a name, without any mark between it and the sentence that tells of it. */
export function openingNames(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  const { blocks } = document;
  let page: boolean | undefined;
  for (let first = 0; first < blocks.length; first++) {
    if (nameOf(blocks[first]) === undefined) continue;
    let next = first;
    while (blocks[next]?.role === blocks[first]?.role && nameOf(blocks[next]) !== undefined) next++;
    const run = blocks.slice(first, next);
    const sure = run.filter((block) => /_/.test(nameOf(block) ?? '') && isDistinctCookieName(nameOf(block) ?? ''));
    page ??= isCookiePage(document);
    if (run.length >= SEVERAL && sure.length >= SURE && (page || aboutCookies(document, first)))
      run.forEach((block, n) => {
        const record = recordOf(document, block, first + n);
        if (record !== undefined) records.push(record);
      });
    first = next - 1;
  }
  return records;
}

function nameOf(block: PlacedBlock | undefined): string | undefined {
  if (block === undefined || (block.role !== 'li' && block.role !== 'para')) return undefined;
  return OPENING.exec(block.text)?.[1];
}

function recordOf(document: PolicyText, block: PlacedBlock, index: number): CookieRecord | undefined {
  const [all = '', name = ''] = OPENING.exec(block.text) ?? [];
  // "ourTill This …": a firm that writes itself so
  if (organisationsBetween(document, block.start, block.start + name.length).length > 0) return undefined;
  return { ...newRecord([name], spanOf(block), index), rest: [{ start: block.start + all.length, end: block.end }] };
}
