import { CAPITALS } from '../../names/naming-words.ts';
import type { PolicyText } from '../../policy-text.ts';
import { isDistinctCookieName } from '../cookie-names.ts';
import { type CookieRecord, hasCue, newRecord, spanOf } from '../cookie-record.ts';

/** Names of a list before it is believed. */
const SEVERAL = 2;

/** Lists of nothing but names below words about cookies: "Our till uses these cookies:" above `- till_id` and `- till_sum`. */
export function bareItems(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  const { blocks } = document;
  for (let first = 0; first < blocks.length; first++) {
    if (blocks[first]?.role !== 'li') continue;
    let next = first;
    while (blocks[next]?.role === 'li') next++;
    const items = blocks.slice(first, next);
    const intro = blocks[first - 1];
    const names = items.every(({ text }) => isDistinctCookieName(text) && !CAPITALS.has(text));
    if (names && items.length >= SEVERAL && intro !== undefined && hasCue(document, 'cookieWord', spanOf(intro)))
      items.forEach((item, n) => {
        records.push(newRecord([item.text], spanOf(item), first + n));
      });
    first = next - 1;
  }
  return records;
}
