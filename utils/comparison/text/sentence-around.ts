/** A stretch of a text by UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** As far as a sentence is looked for on each side. */
const REACH = 600;

/**
 * The sentence around a stretch: from the end of the one before to its own full stop, or to the end of the line.
 * A full stop ends a sentence where a space and no small letter or figure follow.
 */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  while (from > 0 && start - from < REACH && !endsAt(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !endsAt(text, to)) to++;
  while (from < start && isSpace(text.charCodeAt(from))) from++;
  if (to < text.length && STOPS.has(text[to] ?? '')) to++;
  return { start: from, end: Math.max(to, end) };
}

/** The sentence, or where it is longer than a quotation should be, the words of it nearest to the stretch. */
export function quotable(text: string, stretch: Stretch, sentence: Stretch): Stretch {
  const length = stretch.end - stretch.start;
  const room = Math.max(0, LONGEST - length) >> 1;
  let { start, end } = sentence;
  if (end - start > LONGEST) {
    start = wordStart(text, Math.max(sentence.start, stretch.start - room), stretch.start);
    end = wordEnd(text, Math.min(sentence.end, stretch.end + room), stretch.end);
  }
  while (end > stretch.end && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether no sentence ends inside a stretch. */
export function isOneSentence(text: string, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (endsAt(text, at)) return false;
  return true;
}

const LONGEST = 300;
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

function endsAt(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (sign === '\n' || sign === '\t') return true;
  if (!STOPS.has(sign)) return false;
  if (at + 1 >= text.length) return true;
  if (!isSpace(text.charCodeAt(at + 1))) return false;
  const next = text[at + 2] ?? '';
  return next === '' || (next === next.toUpperCase() && !(next >= '0' && next <= '9'));
}

const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 0xa0;

function wordStart(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (at === 0 || isSpace(text.charCodeAt(at - 1))) return at;
  return limit;
}

function wordEnd(text: string, from: number, limit: number): number {
  for (let at = from; at > limit; at--) if (at === text.length || isSpace(text.charCodeAt(at))) return at;
  return limit;
}
