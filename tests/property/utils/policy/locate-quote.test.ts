import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateQuote } from '../../../../utils/policy/quotes/locate-quote.ts';
import { quoteAnchor } from '../../../../utils/policy/quotes/quote-anchor.ts';
import { squeeze } from '../../../../utils/policy/quotes/squeeze.ts';

const word = fc.constantFrom('we', 'keep', 'data', 'tiedot', 'säilytetään', '2', 'år', '.', '(x@y.example)');
const blank = fc.constantFrom(' ', '\n', '\u00a0', ' \t ', '\u00ad');

test('a quotation is found again in its own text, however the blanks between the words are drawn', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, blank), { minLength: 1, maxLength: 40 }),
      fc.array(blank, { minLength: 40, maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      (parts, other, a, b) => {
        const words = parts.map(([text]) => text);
        const text = words.join(' ');
        const first = a % words.length;
        const last = first + (b % (words.length - first));
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const quote = words.slice(first, last + 1).join(' ');
        const page = words.map((part, index) => part + (other[index] ?? ' ')).join('');
        const found = locateQuote(page, quoteAnchor(text, { start, end: start + quote.length }));
        expect(found && squeeze(page.slice(found.start, found.end)).letters).toBe(squeeze(quote).letters);
      },
    ),
  );
});

test('any anchor and any page end in an answer within the page', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string(), fc.string(), fc.string(), (page, prefix, exact, suffix) => {
      const found = locateQuote(page, { prefix, exact, suffix, position: 0.5 });
      if (found) expect(0 <= found.start && found.start < found.end && found.end <= page.length).toBe(true);
    }),
  );
});
