import type { Block } from '../model.ts';

export const BULLETS = '•●▪‣◦–*-·○⦁►▶➢➤✓✔∙■◆⁃';

/** A bullet on a line of its own goes before the text of the next line that has any. */
export function joinBullets(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let bullet = '';
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed.length === 1 && BULLETS.includes(trimmed)) bullet = trimmed;
    else if (bullet !== '' && trimmed !== '') {
      joined.push(`${bullet} ${trimmed}`);
      bullet = '';
    } else if (bullet === '') joined.push(line);
  }
  return joined;
}

/** Fewer lines do not show how a text was wrapped. */
const TELLING = 12;
/** A line shorter than this was hardly wrapped. */
const WRAPPED = 40;
const ENDED = /[.:!?]$/;

/** Lines of wrapped paragraphs between which blank ones were put, as pages do that are made from print, without those. */
export function joinSpaced(lines: readonly string[]): readonly string[] {
  const texts = lines.filter((line) => line.trim() !== '');
  const small = texts.filter((line) => /^[a-zß-öø-ÿ]/.test(line)).length;
  const goesOn = (line: string): boolean => line.length >= WRAPPED && !ENDED.test(line.trimEnd());
  const spaced = lines.filter((line, at) => goesOn(line) && lines[at + 1]?.trim() === '').length;
  if (texts.length < TELLING || small < texts.length * 0.2 || spaced < texts.length * 0.3) return lines;
  return lines.filter((line, at) => line.trim() !== '' || !goesOn(lines[at - 1] ?? ''));
}

/** A line of a paragraph that brings its own bullet. */
const BULLETED = /^\s*(?:[•●▪‣◦○]|[–*·-]\s)\s*(?=\S)/;

/** A paragraph as blocks: its lines that begin with a bullet are items, each with the lines behind it that have none. */
export function bulletedBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const bullet = BULLETED.exec(line)?.[0];
    const last = blocks[blocks.length - 1];
    if (bullet !== undefined) blocks.push({ role: 'li', text: line.slice(bullet.length) });
    else if (last === undefined) blocks.push({ role: 'para', text: line });
    else last.text += `\n${line}`;
  }
  return blocks;
}

/** A point of a list this long may go on in the next line. */
const LONG_POINT = 30;
/** A point that fills its line; before a capital letter a shorter one is at its end, and a title follows. */
const FULL_POINT = 70;
/** An article or preposition, behind which no line ends. */
const LIGHT_END = /\s[a-zß-ÿ]{1,3}$/;
const GOES_ON = /[a-zß-ÿ,(–-]$|& Co\.$/;

/** Wrapped points of a list: a line that breaks off in the middle goes on in the next one, where a point or a small letter follows. */
export function joinPoints(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  lines.forEach((line, at) => {
    const last = joined.at(-1);
    const text = line.trim();
    const small = /^[a-zß-ÿ]/.test(text);
    if (
      open &&
      last !== undefined &&
      text !== '' &&
      !isPoint(line) &&
      (small ||
        (isFull(last.trimEnd()) &&
          (isPoint(lines[at + 1] ?? '') || (text.endsWith('.') && text.length <= last.length)))) &&
      GOES_ON.test(last.trimEnd())
    )
      joined[joined.length - 1] = `${last.trimEnd()} ${text}`;
    else {
      joined.push(line);
      open = isPoint(line) && text.length > LONG_POINT;
    }
  });
  return joined;
}

/** Whether a point goes on before a capital letter too. */
const isFull = (point: string): boolean => point.length >= FULL_POINT || LIGHT_END.test(point);

const isPoint = (line: string): boolean => {
  const text = line.trimStart();
  return BULLETS.includes(text[0] ?? ' ') && text[1] === ' ';
};
