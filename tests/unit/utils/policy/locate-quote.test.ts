import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../../../utils/policy/quotes/locate-quote.ts';
import { quoteAnchor } from '../../../../utils/policy/quotes/quote-anchor.ts';

const TEXT =
  'Recipients\nWe share data with Posti.\nAnalytics\nWe share data with Google.\nContact\nWrite to us (info@lamps.example) at any time, day or night.';

/** The passage of the page that a quotation of the text leads to. */
const passage = (quote: string, page: string, text = TEXT, from = 0): string | null => {
  const start = text.indexOf(quote, from);
  const found = locateQuote(page, quoteAnchor(text, { start, end: start + quote.length }));
  return found && page.slice(found.start, found.end);
};

describe('the same words in another rendering', () => {
  test('line ends, indents, no-break spaces and soft hyphens do not count', () => {
    expect(
      passage('We share data with Posti.', 'Recipients  We\n   share\u00a0data wi\u00adth\nPosti. Analytics'),
    ).toBe('We\n   share\u00a0data wi\u00adth\nPosti.');
  });

  test('accents may be composed or not', () => {
    expect(passage('Säilytämme', 'Me Sa\u0308ilyta\u0308mme tiedot', 'Säilytämme tiedot')).toBe(
      'Sa\u0308ilyta\u0308mme',
    );
  });

  test('of equal passages the one in the right surroundings', () => {
    const page = TEXT.replaceAll('\n', ' ');
    const second = TEXT.indexOf('We share data with', 40);
    const anchor = quoteAnchor(TEXT, { start: second, end: second + 18 });
    expect(locateQuote(page, anchor)?.start).toBe(page.indexOf('We share data with', 40));
  });

  test('the words before count as much as those behind', () => {
    const page = 'Posti: kept for 2 years. More of it. Klarna: kept for 2 years. More of it.';
    const anchor = { prefix: 'Klarna: ', exact: 'kept for 2 years.', suffix: ' More of it.', position: 0 };
    expect(locateQuote(page, anchor)?.start).toBe(page.lastIndexOf('kept'));
  });

  test('of equal passages in equal surroundings the one at the right place', () => {
    const text = `${'We keep it. '.repeat(20)}`;
    const anchor = quoteAnchor(text, { start: 12 * 15, end: 12 * 15 + 11 });
    expect(locateQuote(text, anchor)?.start).toBe(12 * 15);
  });
});

describe('words that are a little different on the page', () => {
  test('an address that the page hides in its link is stepped over', () => {
    expect(
      passage(
        'Write to us (info@lamps.example) at any time, day or night.',
        'Contact Write to us at any time, day or night. Footer',
      ),
    ).toBeNull();
    const long = `${'We hold your data for as long as it takes and write to you '}(info@lamps.example)${' whenever something changes in how we do that, as we should.'}`;
    const page = `Intro. ${long.replace('(info@lamps.example)', '')} Outro.`;
    expect(passage(long, page, long)).toBe(page.slice(7, -7));
  });

  test('a word that changed between known words before and behind', () => {
    const text = 'The controller of this whole shop is Lamps Oy and it stands in the middle of Kuopio.';
    expect(passage('Lamps Oy', text.replace('Lamps Oy', 'Lampshades Oyj'), text)).toBe('Lampshades Oyj');
  });

  test('what is not there is not found', () => {
    expect(passage('We share data with Posti.', 'Nothing of the kind stands on this page.')).toBeNull();
    expect(locateQuote('', quoteAnchor(TEXT, { start: 0, end: 4 }))).toBeNull();
    expect(locateQuote(TEXT, { prefix: '', exact: ' \n', suffix: '', position: 0 })).toBeNull();
  });
});

test('an anchor holds the words around, never half a character', () => {
  const anchor = quoteAnchor('😀😀 words 😀😀', { start: 3, end: 10 });
  expect(anchor.prefix.isWellFormed() && anchor.exact.isWellFormed() && anchor.suffix.isWellFormed()).toBe(true);
  expect(quoteAnchor('', { start: 0, end: 0 }).position).toBe(0);
});
