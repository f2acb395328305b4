import { type Block, blocksFromDom, blocksFromText } from '../policy/index.ts';

/** `json` is an array of blocks as the extension stores them. */
export type DocumentFormat = 'html' | 'text' | 'json';

/** The format of a document, by the ending of its name or by how it begins. */
export function guessFormat(file: string, source: string): DocumentFormat {
  if (/\.x?html?$/i.test(file)) return 'html';
  if (/\.json$/i.test(file)) return 'json';
  if (/\.(?:txt|md|markdown)$/i.test(file)) return 'text';
  const head = source.slice(0, 2000).trimStart().toLowerCase();
  return head.startsWith('<') || head.includes('<p') || head.includes('<div') ? 'html' : 'text';
}

/** The blocks of a document; undefined for JSON that is no array of blocks. */
export async function blocksOf(source: string, format: DocumentFormat): Promise<Block[] | undefined> {
  if (format === 'text') return blocksFromText(source);
  if (format === 'json') return blocksFromJson(source);
  // a development dependency: the extension itself reads the browser's own document
  const { parseHTML } = await import('linkedom');
  return blocksFromDom(
    parseHTML(/<(?:html|body)[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`).document,
  );
}

function blocksFromJson(source: string): Block[] | undefined {
  try {
    const parsed: unknown = JSON.parse(source);
    if (!Array.isArray(parsed)) return undefined;
    const isBlock = (block: unknown): block is Block =>
      typeof block === 'object' &&
      block !== null &&
      'text' in block &&
      typeof block.text === 'string' &&
      'role' in block &&
      typeof block.role === 'string';
    return parsed.every(isBlock) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
