import type { Claim, ClaimKind } from '../../utils/policy/model.ts';
import { applyCorrections } from '../../utils/policy/versions/apply-corrections.ts';
import { type ClaimCorrection, withCorrections } from '../../utils/policy/versions/correction.ts';
import type { Words } from '../ui/words.tsx';
import { claimValue, isQuoted } from './claim-value.ts';

/** Kinds of which the fuller name stands for the shorter: "Budbee AB" for "Budbee". */
const NAMES: ReadonlySet<ClaimKind> = new Set(['controller.name', 'controller.joint', 'recipient']);
/** So many values fit beside the name of their subject. */
const FIRST = 3;

/**
 * What the claims of one subject come to, beside its name: their values, as the customer reads them where they say
 * that a passage was read wrongly; else that it is denied, or that the customer does not find it in the text.
 */
export function summaryOf(
  kind: ClaimKind,
  claims: readonly Claim[],
  corrections: readonly ClaimCorrection[],
  words: Words,
): string {
  const read = withCorrections(claims, corrections);
  const told = read.flatMap(({ claim, correction }) =>
    claim.polarity === 'affirmed' ? readingOf(claim, correction, words) : [],
  );
  const values = [...new Set(told)].filter(Boolean);
  const full = values.filter((value) => !NAMES.has(kind) || !values.some((other) => other.startsWith(`${value} `)));
  if (full.length > 0) return inShort(full, words);
  const unsaid = read
    .filter(({ correction }) => correction === null)
    .map(({ claim }) => claim.polarity)
    .find((polarity) => polarity !== 'affirmed');
  if (unsaid) return words.t(`policy.polarity.${unsaid}`);
  return read.some(({ correction }) => correction !== null) ? words.t('policy.reading.none') : '–';
}

/** A claim's value in the customer's reading; none where they say that the text does not say it. */
function readingOf(claim: Claim, correction: ClaimCorrection | null, words: Words): string[] {
  if (correction === null) return [named(claim, words)];
  if (correction.verdict === 'not-said') return [];
  const [instead] = applyCorrections([claim], [correction]);
  return [words.t('policy.reading.yours', { value: instead ? claimValue(instead, words) : correction.reads })];
}

/** A claim's value; what is in the shop's own words stands in quotation marks, so that nobody takes it for ours. */
function named(claim: Claim, words: Words): string {
  const value = claimValue(claim, words);
  return value !== '' && isQuoted(claim, words) ? words.t('policy.inItsWords', { value }) : value;
}

/** The first few values, and how many more there are; one more is named as well. */
const inShort = (values: readonly string[], { t, list }: Words): string =>
  values.length <= FIRST + 1
    ? list(values)
    : t('policy.andMore', { values: values.slice(0, FIRST).join(', '), count: values.length - FIRST });
