import type { Finding } from '../comparison/model.ts';
import { isMessageKey, type Params } from './translate.ts';
import type { Words } from './words.ts';

/** Turns a finding's plain values into words: seconds into lengths of time, moments and dates into the reader's own. */
function wordedParams({ params }: Finding, words: Words): Params {
  const { askedSeconds, declaredMaxSeconds, declaredMinSeconds, at, invalidSince, updated, ...rest } = params;
  return {
    ...rest,
    ...(typeof askedSeconds === 'number' ? { asked: words.duration(askedSeconds) } : {}),
    ...(typeof declaredMaxSeconds === 'number' ? { declared: words.duration(declaredMaxSeconds) } : {}),
    ...(typeof declaredMinSeconds === 'number' ? { declaredMin: words.duration(declaredMinSeconds) } : {}),
    ...(typeof at === 'number' ? { at: words.moment(at) } : {}),
    ...(typeof invalidSince === 'string' ? { invalidSince: words.date(invalidSince) } : {}),
    ...(typeof updated === 'string' ? { updated: words.date(updated) } : {}),
  };
}

/** The plain sentence of a finding, and what was seen in a few words. */
export function findingWords(finding: Finding, words: Words): { sentence: string; seen: string } {
  const key = `finding.${finding.message}`;
  const params = wordedParams(finding, words);
  const say = (name: string): string => (isMessageKey(name) ? words.t(name, params) : finding.subject);
  return { sentence: say(key), seen: say(`${key}.seen`) };
}
