import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { composeLetter, printLetter } from '../../../../../utils/requests/index.ts';
import { controller, fullRequest, LANGUAGES } from '../../../../support/letters.ts';

/** What ties a number to its word on paper is a blank everywhere else. */
const untied = (text: string | null | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

const parties = {
  sender: ['Aino Exempel', 'Ekvägen 2', '222 33 Lund'],
  recipient: [controller.name, 'Storgatan 1', '111 22 Stockholm'],
  date: '2026-11-22',
};

describe.each(LANGUAGES)('a letter in %s on paper', (language) => {
  const letter = composeLetter(fullRequest('access', language));
  const source = printLetter(letter, parties);
  const { document } = parseHTML(source);

  test('holds every line of the letter', () => {
    const lines = [...document.querySelectorAll('h1 ~ p, h1 ~ ul li')].map((node) => untied(node.textContent));
    const expected = letter.body.split('\n').filter((line) => line !== '');
    expect(lines).toEqual(expected.map((line) => line.replace(/^– /, '')));
    expect(untied(document.querySelector('h1')?.textContent)).toBe(letter.subject);
    expect(document.documentElement.getAttribute('lang')).toBe(language);
  });

  test('shows the recipient in the window and the sender above it', () => {
    expect([...document.querySelectorAll('.to div')].map((node) => node.textContent)).toEqual(parties.recipient);
    expect(document.querySelector('.return')?.textContent).toBe('Aino Exempel · Ekvägen 2 · 222 33 Lund');
    expect(document.querySelector('.date')?.textContent).toMatch(/22.*2026/);
  });
});

test.each([
  ['de', '(Art.\u00a015 Abs.\u00a01 Buchst.\u00a0c DSGVO)'],
  ['en', '(Article\u00a015(1)(c))'],
  ['fi', '15\u00a0artiklan 1\u00a0kohdan c alakohta'],
  ['sv', 'artikel\u00a015.1 c'],
] as const)('no line in %s ends between an article and its number', (language, cited) => {
  expect(printLetter(composeLetter(fullRequest('incomplete', language)), parties)).toContain(cited);
});

test('the address field lies where DIN 5008 form A has it', () => {
  const source = printLetter(composeLetter(fullRequest('access', 'de')), parties);
  expect(source).toContain('size: A4');
  expect(source).toMatch(/\.field \{[^}]*left: 20mm; top: 27mm; width: 85mm; height: 45mm/);
  expect(source).toMatch(/\.return \{ height: 17\.7mm/);
  expect(source).toMatch(/\.to \{ height: 27\.3mm/);
});

test('what is filled in stays text, and nothing is loaded', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  const letter = composeLetter(
    fullRequest('access', 'en', 'SE', { identity: { name: evil, email: evil, customerNumber: evil } }),
  );
  const source = printLetter(letter, { ...parties, sender: [evil, '</style><script>'], recipient: [evil] });
  const { document } = parseHTML(source);
  expect(document.querySelectorAll('img, script, link, iframe, [onerror]')).toHaveLength(0);
  expect(document.querySelector('.to div')?.textContent).toBe(evil);
  expect(source).not.toMatch(/https?:\/\/|url\(/);
  expect(source).toContain("default-src 'none'");
});

test('an address of many lines is cut to what the window shows', () => {
  const source = printLetter(composeLetter(fullRequest('access', 'en')), {
    ...parties,
    recipient: Array.from({ length: 20 }, (_, i) => `line ${i}`),
  });
  expect(parseHTML(source).document.querySelectorAll('.to div')).toHaveLength(6);
});
