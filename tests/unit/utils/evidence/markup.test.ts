import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { html, raw } from '../../../../utils/evidence/markup.ts';

test('text is escaped, in content and in attributes of either quote', () => {
  const evil = `<b a="1" c='2'>&amp;</b>`;
  expect(html`<i t="${evil}">${evil}</i>`.text).toBe(
    '<i t="&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;">&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;</i>',
  );
});

test('markup within markup is not escaped again, one piece or many', () => {
  expect(html`<ul>${['<', 'b'].map((text) => html`<li>${text}</li>`)}</ul>${raw('<hr>')}${7}`.text).toBe(
    '<ul><li>&lt;</li><li>b</li></ul><hr>7',
  );
});

test('any text comes out of a parser as it went in, and makes no element', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '"><script>', "'><img src=x>", '<!--'),
      (text, attack) => {
        const value = attack + text;
        const { document } = parseHTML(
          `<!doctype html><html><body>${html`<i title="${value}">${value}</i>`.text}</body></html>`,
        );
        expect(document.body.querySelectorAll('*')).toHaveLength(1);
        expect(document.querySelector('i')?.getAttribute('title')).toBe(value);
        expect(document.querySelector('i')?.textContent).toBe(value);
      },
    ),
  );
});
