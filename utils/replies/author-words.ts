import data from './data/quoting.json' with { type: 'json' };

const markers: readonly string[] = data.markers;
const wrote: readonly string[] = data.wrote;

/**
 * The text with everything blanked out that the shop quotes of the customer's own letter: lines behind `>`, and all that
 * follows a line such as "On … wrote:". Blanks keep every position where it was. Without this a letter that mentions
 * refusal would be read as one.
 */
export function authorWords(text: string): string {
  let quoting = false;
  const lines = text.split('\n').map((line) => {
    const bare = line.trim().toLowerCase();
    if (!quoting && startsQuotation(bare)) quoting = true;
    return quoting || bare.startsWith('>') ? ' '.repeat(line.length) : line;
  });
  return lines.join('\n');
}

function startsQuotation(line: string): boolean {
  if (line.length > 200) return false;
  return (
    markers.some((marker) => line.startsWith(marker)) || wrote.some((word) => line.endsWith(word) && /\d/.test(line))
  );
}
