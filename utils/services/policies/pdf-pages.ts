import type { PlacedText } from '../../policy/layout/model.ts';

/** Pages and characters read at most: no policy is longer. */
const MOST_PAGES = 300;
const MOST_CHARACTERS = 400_000;

/** Why a PDF could not be read. `no-text`: it is a picture of text. */
export type PdfError = 'too-large' | 'too-slow' | 'locked' | 'broken' | 'no-text';
export type PdfPages = { ok: true; pages: PlacedText[][] } | { ok: false; error: PdfError };

/**
 * The text of a PDF and where it stands, page by page. The reader is loaded only when this is called. It runs in
 * whatever context calls it and may take long on a hostile file: pages call `pdfText`, which sets it a limit.
 */
export async function pdfPages(data: Uint8Array): Promise<PdfPages> {
  const { getDocument } = await import('unpdf/pdfjs');
  const loading = getDocument({
    data,
    disableFontFace: true,

    useSystemFonts: true,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages: PlacedText[][] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && characters < MOST_CHARACTERS; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item) => ('str' in item ? placedText(item) : []));
      characters += placed.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(placed);
      page.cleanup();
    }
    return characters < 20 ? { ok: false, error: 'no-text' } : { ok: true, pages };
  } catch (error) {
    return { ok: false, error: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

/** `transform` is a PDF text matrix (ISO 32000-1 section 9.4.4): scale and skew, then the place. */
function placedText({ str, transform, width }: { str: string; transform: number[]; width: number }): PlacedText[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b);
  return str === '' || ![x, y, width, size].every(Number.isFinite) ? [] : [{ text: str, x, y, width, size }];
}
