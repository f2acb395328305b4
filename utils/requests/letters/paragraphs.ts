import type { LetterElement } from '../letter-model.ts';

/** A paragraph of the page, with the list that stands under it. */
export interface Paragraph {
  text: string;
  list: string[];
  /** The name under the greeting, set right below it. */
  close: boolean;
}

/** The elements as they are set: what joins stands in the paragraph before, unless a list ended that. */
export function paragraphs(elements: readonly LetterElement[]): Paragraph[] {
  const set: Paragraph[] = [];
  for (const { id, text, list, joins } of elements) {
    const before = set.at(-1);
    if (joins && before && before.list.length === 0) {
      before.text += ` ${text}`;
      before.list = (list ?? []).map((point) => point.text);
    } else {
      set.push({ text, list: (list ?? []).map((point) => point.text), close: id === 'signature' });
    }
  }
  return set;
}

/** The letter as plain text. */
export function letterBody(elements: readonly LetterElement[]): string {
  let body = '';
  for (const { text, list, close } of paragraphs(elements)) {
    const glue = body === '' ? '' : close ? '\n' : '\n\n';
    body += glue + [text, ...list.map((point) => `– ${point}`)].join('\n');
  }
  return body;
}
