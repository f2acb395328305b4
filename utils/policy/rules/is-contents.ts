import type { PolicyText } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';

/** The number before a heading or a line of a table of contents. */
const NUMBER = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-Za-z])[.)]?\s+/;
const HEADINGS = new WeakMap<PolicyText, ReadonlySet<string>>();

const plain = (heading: string): string => heading.replace(NUMBER, '').trim().toLowerCase();

function headingsOf(document: PolicyText): ReadonlySet<string> {
  const known = HEADINGS.get(document);
  if (known !== undefined) return known;
  const headings = new Set(document.sections.flatMap(({ level, heading }) => (level > 0 ? plain(heading) : [])));
  HEADINGS.set(document, headings);
  return headings;
}

/** Whether a sentence is a point of a table of contents: the words of a heading. */
export function isContents(document: PolicyText, { block }: Sentence): boolean {
  const point = document.blocks[block];
  return point?.role === 'li' && headingsOf(document).has(plain(point.text));
}
