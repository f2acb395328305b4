// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blocksFromDom } from '../../../../../utils/policy/blocks/blocks-from-dom.ts';
import { quoteAnchor } from '../../../../../utils/policy/quotes/quote-anchor.ts';
import { readPolicy } from '../../../../../utils/policy/read-policy.ts';
import { highlightQuote } from '../../../../../utils/services/in-page/highlight-quote.ts';

let marked: Range[];

beforeEach(() => {
  marked = [];
  vi.stubGlobal(
    'Highlight',
    class {
      constructor(...ranges: Range[]) {
        marked = ranges;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: { set: () => undefined } });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const words = (): string => marked.map((range) => range.toString()).join('');
/** The text as it would have been read from the page, and the highlight of a quotation of it. */
const highlight = (html: string, quote: string): ReturnType<typeof highlightQuote> => {
  document.body.innerHTML = html;
  const { text } = readPolicy(blocksFromDom(document as never));
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return highlightQuote(quoteAnchor(text, { start, end: start + quote.length }));
};

describe('a quotation in the live page', () => {
  test('across inline elements', () => {
    highlight(
      '<main><p>Intro.</p><p>We keep <b>your <i>order</i></b> data for <span>6&nbsp;years</span>.</p></main>',
      'We keep your order data for 6 years.',
    );
    expect(words().replace(/\s/g, ' ')).toBe('We keep your order data for 6 years.');
    expect(marked.length).toBeGreaterThan(3);
  });

  test('across the cells of a table row', () => {
    highlight('<table><tr><th>Name</th><th>For</th></tr><tr><td>_ga</td><td>2 years</td></tr></table>', '_ga\t2 years');
    expect(marked.map((range) => range.toString())).toEqual(['_ga', '2 years']);
  });

  test('in a closed accordion, which is opened', () => {
    highlight(
      '<details><summary>More</summary><p>We share data with Posti.</p></details>',
      'We share data with Posti.',
    );
    expect(words()).toBe('We share data with Posti.');
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(true);
  });

  test('in what is hidden, which is shown; nothing is clicked', () => {
    let clicks = 0;
    document.addEventListener('click', () => (clicks += 1));
    highlight('<div hidden><p style="display:none">We share data with Klarna.</p></div>', 'We share data with Klarna.');
    expect(document.querySelector('div')?.hasAttribute('hidden')).toBe(false);
    expect(document.querySelector('p')?.style.display).toBe('block');
    expect(clicks).toBe(0);
  });

  test('in an open shadow root', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>We share data with Budbee.</p>';
    const anchor = quoteAnchor('We share data with Budbee.', { start: 0, end: 26 });
    highlightQuote(anchor);
    expect(words()).toBe('We share data with Budbee.');
  });

  test('an address that stands only in a link', () => {
    const text = 'Contact\nWrite to us (info@lamps.example)';
    document.body.innerHTML = '<p><a href="mailto:info%40lamps.example?subject=x">Write to us</a></p>';
    highlightQuote(quoteAnchor(text, { start: 21, end: 39 }));
    expect(words()).toBe('Write to us');
  });

  test('words that are gone are not found, and nothing is marked', () => {
    document.body.innerHTML = '<p>Something else altogether.</p>';
    expect(highlightQuote(quoteAnchor('We share data with Posti.', { start: 0, end: 25 }))).toBe('not-found');
    expect(marked).toEqual([]);
  });
});

test('where the browser has no highlights the words are selected', () => {
  vi.stubGlobal('CSS', {});
  highlight('<p>We keep data for 6 years.</p>', 'data for 6 years');
  expect(getSelection()?.toString()).toBe('data for 6 years');
});
