import { claim } from '../../claims.ts';
import { classesBetween, classesOfRow } from '../../cookies/cookie-classes.ts';
import { labelOf } from '../../cookies/tables/tables.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, type PolicyText } from '../../policy-text.ts';
import { clauseAround, stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { isSessionCookie, lifetimeIn } from './lifetime-in.ts';
import { isInLengths, isNamedInRow } from './speaks-of-cookies.ts';

/** Classes that say nothing of what their cookies are for. */
const NO_CLASS = new Set(['none', 'unclassified']);

/**
 * "Necessary cookies are deleted when you close the browser": one claim for each class that a sentence, a labelled line or
 * the row of a table lets end with the session, as a range of no length. "Some of them" and "also after" tell no class.
 * @param above the class that the heading names, for "Lifetime: session" below it
 */
export function readSessionClasses(document: PolicyText, sentence: Sentence, above: () => string | undefined): Claim[] {
  const { first, last } = sentence;
  if (cuesBetween(document, 'storageKind', first, last).some(({ key }) => key !== 'cookie')) return [];
  const scopes = scopesOf(document, sentence, above).filter((key) => !NO_CLASS.has(key));
  return [...new Set(scopes)].map((scope) =>
    claim(
      document,
      {
        kind: 'cookie.lifetime',
        value: { scope, storage: ['cookie'], min: 'PT0S', max: 'PT0S', minSeconds: 0, maxSeconds: 0 },
      },
      sentence.start,
      sentence.end,
      { rule: 'cookieLifetime.session', confidence: 'likely' },
    ),
  );
}

function scopesOf(document: PolicyText, sentence: Sentence, above: () => string | undefined): string[] {
  if (document.blocks[sentence.block]?.cell !== undefined) return ofRow(document, sentence);
  const label = labelOf(document, sentence.start, sentence.end);
  if (label?.role === 'lifetime') {
    const scope = isSessionOnly(document, sentence) ? above() : undefined;
    return scope === undefined ? [] : [scope];
  }
  return inProse(document, sentence);
}

/** "Necessary cookies | Session". */
function ofRow(document: PolicyText, sentence: Sentence): string[] {
  if (!isInLengths(document, sentence) && !isNamedInRow(document, sentence)) return [];
  return isSessionOnly(document, sentence) ? classesOfRow(document, sentence.block) : [];
}

function isSessionOnly(document: PolicyText, sentence: Sentence): boolean {
  return !isPartly(document, sentence) && lifetimeIn(document, sentence, undefined).kind === 'session';
}

const isPartly = (document: PolicyText, { first, last }: Sentence): boolean =>
  cuesBetween(document, 'sessionEnd', first, last).some(({ key }) => key === 'not');

function inProse(document: PolicyText, sentence: Sentence): string[] {
  const { first, last } = sentence;
  const end = cuesBetween(document, 'sessionEnd', first, last).find(({ key }) => key === 'end');
  const verbs = cuesBetween(document, 'lifetimeWord', first, last);
  if (end === undefined || verbs.length === 0 || isPartly(document, sentence)) return [];
  const kinds = cuesBetween(document, 'lifetimeKind', first, last);
  // "Session cookies are needed …": not all that are needed
  if (kinds.some(({ key, first: at }) => key === 'persistent' || isSessionCookie(document, at, last))) return [];
  // "eivät poistu, kun suljet selaimen": the verb stands in a clause of its own
  const isDoubtful = [end, ...verbs].some((cue) => {
    const { polarity, modality } = stance(document, sentence, cue.first, cue.last);
    return polarity !== 'affirmed' || modality !== 'does';
  });
  if (isDoubtful) return [];
  const near = keysBetween(document, ...clauseAround(document, sentence, end.first, end.last));
  if (near.length > 0) return near;
  const all = keysBetween(document, first, last);
  return all.length === 1 ? all : [];
}

const keysBetween = (document: PolicyText, first: number, last: number): string[] => [
  ...new Set(classesBetween(document, first, last).map(({ key }) => key)),
];
