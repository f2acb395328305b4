import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AUTHORITY_ASKS, BUNDLE_ASKS, lawOfAsk, SINGLE_ASKS } from '../../components/requests/request-asks.ts';
import { RequestChoice } from '../../components/requests/request-choice.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { english } from '../../utils/i18n/index.ts';
import { sayReference } from '../../utils/law/say-reference.ts';
import { composeLetter } from '../../utils/requests/compose-letter.ts';
import { letterCatalogue } from '../../utils/requests/letters/letter-catalogue.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { fullRequest } from '../support/letters.ts';

test('every request of the catalogue can be chosen, by the articles it rests on', () => {
  const catalogue = letterCatalogue().filter(({ kind, language }) => kind === 'request' && language === 'en');
  const asks = [...SINGLE_ASKS, ...BUNDLE_ASKS].map(({ letter, articles }) => `${letter}: ${articles}`);
  expect(asks.sort()).toEqual(
    catalogue
      .map(
        ({ letter, rights }) =>
          `${letter}: ${(letter === 'withdrawal+erasure' ? [...rights].reverse() : rights).join('; ')}`,
      )
      .sort(),
  );
});

test('leads from a plain sentence to its letter, to the shop or to a company behind it', async () => {
  const onChoose = vi.fn();
  const onCompany = vi.fn();
  const props = {
    shop: 'lamppu.example',
    companies: [
      { name: 'Payer', decides: 'own' as const },
      { name: 'Tagger', decides: 'shop' as const },
    ],
    law: 'eu' as const,
    onChoose,
    onCompany,
  };
  const { rerender } = render(
    <main>
      <RequestChoice {...props} company="" />
    </main>,
  );
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: /Stop advertising to me Article 21\(2\) GDPR$/ }));
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ letter: 'marketing', articles: '21(2)' }));
  expect(screen.getAllByRole('button', { name: /^(?!What does)/ })).toHaveLength(
    [...SINGLE_ASKS, ...BUNDLE_ASKS, ...AUTHORITY_ASKS].length,
  );
  fireEvent.change(screen.getByLabelText('Who is to answer'), { target: { value: 'Tagger' } });
  expect(onCompany).toHaveBeenCalledWith('Tagger');
  const group = (name: string) => screen.getByRole('option', { name }).closest('optgroup')?.label;
  expect([group('Payer'), group('Tagger')]).toEqual(['Decide for themselves', 'May work for the shop alone']);
  expect(screen.queryByText(/may be working for the shop alone/)).toBeNull();
  rerender(
    <main>
      <RequestChoice {...props} company="Tagger" />
    </main>,
  );
  expect(screen.queryByText('To the supervisory authority')).toBeNull();
  expect(screen.getByText(/^Tagger may be working for the shop alone/)).toBeTruthy();
  await checkAccessibility();
  rerender(
    <main>
      <RequestChoice {...props} company="Payer" />
    </main>,
  );
  expect(screen.queryByText(/may be working for the shop alone/)).toBeNull();
});

test.each([
  ['en', 'Article 21(2) GDPR', 'Articles 7(3) and 17 GDPR', 'Article 5(3) of Directive 2002/58/EC'],
  [
    'fi-FI',
    'tietosuoja-asetuksen 21 artiklan 2 kohta',
    'tietosuoja-asetuksen 7 artiklan 3 kohta ja 17 artikla',
    'direktiivin 2002/58/EY 5 artiklan 3 kohta',
  ],
  [
    'sv-SE',
    'artikel 21.2 i dataskyddsförordningen',
    'artiklarna 7.3 och 17 i dataskyddsförordningen',
    'artikel 5.3 i direktiv 2002/58/EG',
  ],
  ['de-DE', 'Art. 21 Abs. 2 DSGVO', 'Art. 7 Abs. 3 und Art. 17 DSGVO', 'Art. 5 Abs. 3 der Richtlinie 2002/58/EG'],
])('the law is cited as one cites it in %s', (language, ...cited) => {
  render(
    <WordsProvider language={language} messages={english}>
      <RequestChoice shop="a.example" companies={[]} company="" law="eu" onChoose={vi.fn()} onCompany={vi.fn()} />
    </WordsProvider>,
  );
  for (const text of cited) expect(screen.getByText(text)).toBeTruthy();
});

test('a shop under another law is asked by the articles of that law, as its letter is', () => {
  const asks = [...SINGLE_ASKS, ...BUNDLE_ASKS];
  const subjects = (country: string) =>
    asks.map(({ letter }) => composeLetter(fullRequest(letter, 'de', country)).subject);
  for (const [country, law] of [
    ['CH', 'ch'],
    ['GB', 'uk'],
    ['SE', 'eu'],
  ] as const)
    subjects(country).forEach((subject, at) => {
      const ask = asks[at];
      expect(subject).toContain(`(${ask && sayReference(lawOfAsk(ask, law), 'de')})`);
    });
});
