/** What stands before the ending of a host, letters and digits only: "candlecorner" of "shop.candle-corner.example". */
export const domainLabel = (host: string): string => (host.split('.').at(-2) ?? '').replaceAll('-', '');

/** A word without its marks, in small letters, as it may stand in a domain: "åäöß" is "aaoss". */
export const withoutMarks = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss');
