import type { Block } from '../model.ts';

/** Lines of at least this many characters in a row look hard-wrapped. */
export const WRAP_WIDTH = 60;
/** Shorter lines break off for another reason. */
const LINE = 40;

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[IVX]{1,5}\.|§ ?\d{1,2}\.?)\s+\S/;

const SMALL = /^[a-zß-öø-ÿ]/;
/** A small letter or a bracket, with which a line goes on that was broken. */
const GOES_ON = /^[a-zß-öø-ÿ([]/;

/**
 * A numbered line such as `3.1 Rights`, `II. Rights` or `§ 2 Rights` opens a section when it is short; a long one that
 * goes on in the `next` is wrapped.
 */
export function isNumberedHeading(line: string, next = ''): boolean {
  if (line.length >= 90 || !NUMBERED.test(line) || /[.;,:]$/.test(line)) return false;
  return line.length < LINE || !GOES_ON.test(next);
}

/** Wrapped text is narrower than this. */
const WIDEST = 140;
/** "Telefon: 07 11 / 61 55 41": a number with its label heads nothing. */
const NUMBERED_LABEL = /^[^:]{2,40}: ?[+(]?\d/;
/** Fewer lines do not tell of a width that some of them exceed. */
const TELLING = 12;

/**
 * The width that lines are wrapped at: the widest of them; or, where single lines stand out (words that were put together
 * again, addresses), the one at which the others crowd and break off in the middle of a sentence.
 */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const widest = lengths[lengths.length - 1] ?? 0;
  if (widest < WIDEST || lines.length < TELLING) return widest;
  const typical = lengths[Math.floor(lengths.length * 0.9)] ?? widest;
  const crowded = lengths.filter((length) => length >= typical * 0.8 && length <= typical * 1.1).length;
  const goingOn = lines.filter((line) => SMALL.test(line)).length;
  return crowded >= lines.length * 0.4 && goingOn >= lines.length * 0.2 ? typical : widest;
}

/**
 * Joins hard-wrapped lines: a line goes on in the next one when it is long and does not end a sentence, or when the
 * next begins with a small letter; a short line in between is a heading.
 */
export function unwrap(lines: string[]): Block[] {
  const blocks: Block[] = [];
  const width = wrapWidth(lines);
  // lines of very different length are paragraphs of their own
  const wrapped = width < WIDEST;
  let open: string[] = [];
  let listed = false;
  const close = (): void => {
    if (open.length > 0) blocks.push({ role: 'para', text: joinLines(open, wrapped) });
    open = [];
  };
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? '';
    const startsSentence = /^[A-ZÀ-ÖØ-ÞĀ-Ž\d„"“]/.test(line);
    const short = line.length < Math.min(WRAP_WIDTH, width * 0.7);
    const previous = open[open.length - 1] ?? '';
    const ended = open.length === 0 || /[.:!?]$/.test(previous) || previous.length < width * 0.6;
    if (
      wrapped &&
      startsSentence &&
      short &&
      ended &&
      !/[.,;]$/.test(line) &&
      next.length > line.length &&
      /^[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(next)
    ) {
      close();
      blocks.push(
        line.length < 50 && !line.includes('@') && !/\d{3}/.test(line) && !NUMBERED_LABEL.test(line)
          ? { role: 'heading6', text: line }
          : { role: 'para', text: line },
      );
      return;
    }
    if (isNumberedHeading(line, next) && ended) {
      close();
      blocks.push({ role: 'heading3', text: line });
      return;
    }
    if (!wrapped) {
      close();
      // points that lost their bullets
      listed = SMALL.test(line) && line.length < 2 * WRAP_WIDTH && (listed || /:$/.test(lines[index - 1] ?? ''));
      if (listed) {
        blocks.push({ role: 'li', text: line });
        return;
      }
    }
    open.push(line);
    if (wrapped && /[.:!?]$/.test(line) && line.length < width * 0.75) close();
  });
  close();
  return blocks;
}

/** A line that is the name of a cookie and nothing else. */
const NAME = /^[\w.*-]{0,40}_[\w.*<>{}[\]-]{0,40}$/;
/** A line that begins with the name of a cookie. */
const ROW = /^[\w.*-]{0,40}_[\w.*<>{}[\]-]{0,40} /;
/** A line that ends with a length, as the rows of such a table do: "2y", "30 days". */
const LASTS = /(?:^| )\d{1,4} ?\p{L}{1,9}$/u;
/** A line that begins with the name of a cookie and a mark: a declaration of its own. */
const DECLARES = /^[\w.*-]{0,40}[_*][\w.*<>{}[\]-]{0,40}\s?[(:–—]/;

/** A line that ends with postcode and town: what follows is no more of the address. */
const ADDRESS_END = /(?:^|[ ,])(?:\d{4,5}|\d{3} \d{2}) [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ-]+$/;

function joinLines(lines: string[], wrapped: boolean): string {
  if (!wrapped) return lines.join('\n');
  let text = '';
  let width = 0;
  let named = false;
  let previous = '';
  // the rows of a table; one alone goes on from the line before
  const rows = lines.filter((line) => ROW.test(line)).length > 1;
  for (const line of lines) {
    const keep =
      text !== '' &&
      (ADDRESS_END.test(text.slice(-80)) ||
        (width < 45 && line.length < 45) ||
        DECLARES.test(line) ||
        named ||
        NAME.test(line) ||
        (rows && (ROW.test(line) || LASTS.test(previous))));
    previous = line;
    named = NAME.test(line);
    text += text === '' ? line : `${keep ? '\n' : ' '}${line}`;
    width = keep || width === 0 ? line.length : width + 1 + line.length;
  }
  return text;
}
