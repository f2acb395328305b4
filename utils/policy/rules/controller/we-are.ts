import naming from '../../data/name-words.json' with { type: 'json' };
import { hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { anyOf } from '../../words/any-of.ts';
import type { ControllerName } from './line-names.ts';

/** How far into a document it says who "we" is, in characters. */
const OPENING = 6_000;
/** "we, X Ltd", "We are X AB", "wir, die X GmbH", "vi på X AB", right before the name. */
const WE =
  /(?:^|[\s("“])(?:we|wir|vi|me)(?:,| at| are| sind| är| på| på|,? d\. ?h\.)? \(?(?:the |die |der |das |a |company )?(?:firma )?$/i;
/** `by “we” we mean X Ltd`, `“our” refers to X Ltd`, `med ”vi” avses X AB`, right before the name. */
const MEANT = new RegExp(
  `["“”„'‘’](?:we|us|our|wir|uns|vi|oss|me)["“”'‘’][^.\\n]{0,40}\\s${anyOf(naming.meant)}:? (?:the |die )?$`,
  'i',
);
/** "Wir, Lampenladen.example,": a site for a name. */
const WE_SITE = /(?:^|[\s("“])(?:we|wir|vi|me), ([a-z\d-]{2,40}\.[a-z]{2,7})(?=,| \()/i;
const REACH = 40;
const MEANT_REACH = 90;

/** A firm with a legal form that stands right behind "we": whoever writes calls itself so. */
export function namedAsWe(document: PolicyText): ControllerName[] {
  for (const { name, start, end, first, last, legal, role } of document.organisations) {
    if (start > OPENING) break;
    if (!legal || role !== undefined || hasCueBetween(document, 'authority', first, last + 1)) continue;
    if (
      WE.test(document.text.slice(Math.max(0, start - REACH), start)) ||
      MEANT.test(document.text.slice(Math.max(0, start - MEANT_REACH), start))
    )
      return [{ name, start, end, score: 4, rule: 'controller.we' }];
  }
  const site = WE_SITE.exec(document.text.slice(0, OPENING));
  if (site === null) return [];
  const end = site.index + site[0].length;
  const [, name = ''] = site;
  return [{ name, start: end - name.length, end, score: 3, rule: 'controller.we' }];
}
