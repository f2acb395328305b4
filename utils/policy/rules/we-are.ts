import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import type { ControllerName } from './controller-candidates.ts';

/** How far into a document it says who "we" is, in characters. */
const OPENING = 6_000;
/** "we, X Ltd", "We are X AB", "wir, die X GmbH", "vi på X AB", right before the name. */
const WE =
  /(?:^|[\s("“])(?:we|wir|vi|me)(?:,| at| are| sind| är| på| på|,? d\. ?h\.)? (?:the |die |der |das |a |company )?$/i;
const REACH = 40;

/** A firm with a legal form that stands right behind "we": whoever writes calls itself so. */
export function namedAsWe(document: PolicyText): ControllerName[] {
  for (const { name, start, end, first, last, legal, role } of document.organisations) {
    if (start > OPENING) return [];
    if (!legal || role !== undefined || hasCueBetween(document, 'authority', first, last + 1)) continue;
    if (WE.test(document.text.slice(Math.max(0, start - REACH), start)))
      return [{ name, start, end, score: 4, rule: 'controller.we' }];
  }
  return [];
}
