/** A message as it was read: headers unfolded, the subject and the body decoded. */
export interface ReadEml {
  headers: [string, string][];
  subject: string;
  text: string;
}

const fromBase64 = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));

/**
 * Reads a one-part message strictly and knows nothing of the code that wrote it. Throws where RFC 5322 (lines), RFC 2047
 * (encoded words) or RFC 2045 (base64 body) is not kept.
 */
export function readEml(source: string): ReadEml {
  const cut = source.indexOf('\r\n\r\n');
  if (cut < 0) throw new Error('no empty line after the headers');
  const [head, body] = [source.slice(0, cut), source.slice(cut + 4)];
  if (/[^\r]\n|\r[^\n]/.test(source)) throw new Error('a line does not end in CRLF');
  for (const line of head.split('\r\n')) {
    if (new TextEncoder().encode(line).length > 998) throw new Error('a header line is too long');
    if (line.includes('=?') && line.length > 76)
      throw new Error(`a line with an encoded word is too long: ${line.length}`);
    if (line.trim() === '') throw new Error('a blank header line');
  }
  const headers = head
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(': ');
      if (colon < 1 || !/^[!-9;-~]+$/.test(line.slice(0, colon))) throw new Error(`no header: ${line}`);
      return [line.slice(0, colon), line.slice(colon + 2)];
    });
  const lines = body.split('\r\n');
  if (lines.some((line) => line.length > 76 || !/^[A-Za-z0-9+/]*=*$/.test(line))) throw new Error('not a base64 body');
  const subject = headers.find(([name]) => name === 'Subject')?.[1] ?? '';
  return { headers, subject: decodeWords(subject), text: fromBase64(lines.join('')) };
}

function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  return text
    .split(' ')
    .map((word) => {
      const encoded = /^=\?utf-8\?B\?([A-Za-z0-9+/]+={0,2})\?=$/.exec(word)?.[1];
      if (encoded === undefined || word.length > 75) throw new Error(`no encoded word: ${word}`);
      return fromBase64(encoded);
    })
    .join('');
}
