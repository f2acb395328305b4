import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { FindingGrounds } from '../../components/findings/finding-grounds.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { lawBehind } from '../../utils/comparison/rule-facts.ts';
import { english } from '../../utils/i18n/index.ts';
import { sayReference } from '../../utils/law/say-reference.ts';
import type { DatedFinding } from '../../utils/services/findings/gone-findings.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildDatedFinding } from '../support/build-finding.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

const VISIT = '01KVVVVVVVVVVVVVVVVVVVVVVV';
const show = (over: Partial<DatedFinding> = {}): void => {
  render(<FindingGrounds finding={buildDatedFinding(over)} quoting={{ hrefOf: () => null }} />, onPage);
  unfold();
};
const unfold = (): void => {
  const details = screen.getByText('What this rests on').closest('details');
  details?.setAttribute('open', '');
  if (details) fireEvent(details, new Event('toggle'));
};
/** What stands beside a fact's name. */
const fact = (name: string): string =>
  screen.getByText(name, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent ?? '';

beforeEach(() => pageServices().db.events.clear());

test('nothing is laid out before it is asked for', () => {
  render(<FindingGrounds finding={buildDatedFinding()} quoting={{ hrefOf: () => null }} />);
  expect(screen.queryByText('Law')).toBeNull();
  unfold();
  expect(screen.getByText('Law')).toBeTruthy();
});

test('the law of its day stands there with links and the day it was checked', async () => {
  show();
  const law = lawBehind('C2', '2026-11-22');
  expect(law.length).toBeGreaterThan(0);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    law.map(({ ref, url }) => [sayReference(ref, 'en'), url]),
  );
  for (const { title } of law) expect(fact('Law')).toContain(title);
  expect(fact('Law')).toMatch(/Text checked on .*2026/);
  await checkAccessibility();
});

test('law that did not apply yet is left out', () => {
  show({ lastSeen: Date.UTC(2018, 0, 1), firstSeen: Date.UTC(2018, 0, 1) });
  expect(fact('Law')).toContain('2002/58/EC');
  expect(fact('Law')).not.toContain('GDPR');
});

test('a doubt says why, and what would let us tell', () => {
  show({ verdict: 'cannot-tell', doubt: 'document-unread' });
  expect(fact('Not certain')).toBe(
    "One of the shop's documents could not be read. Opening it in the browser would tell.",
  );
});

test('what would refute it is told for every rule', () => {
  show({ rule: 'C9' });
  expect(fact('What would refute it')).toContain('It was needed for what you asked for.');
});

test('a second passage stands with it', () => {
  show({ beside: { source: 'sha256-1', quote: '_ga 2 years', start: 0, end: 11 } });
  expect(screen.getByText('_ga 2 years').tagName).toBe('Q');
  expect(fact('Also said')).toContain("In the shop's policy");
});

test('it says when it was first and last seen', () => {
  show({ lastSeen: Date.UTC(2026, 10, 25, 12) });
  expect(fact('First and last seen')).toMatch(/22.* and .*25/);
});

test('its events unfold to the entries of the journal', async () => {
  const event = { type: 'signals', at: 1, doNotTrack: true, globalPrivacyControl: false } as const;
  await pageServices().db.events.put({ visit: VISIT, seq: 4, event, hash: 'sha256-4' });
  show({ events: [`${VISIT}:4`] });
  const entry = screen.getByText('4').closest('details');
  entry?.setAttribute('open', '');
  if (entry) fireEvent(entry, new Event('toggle'));
  await waitFor(() => expect(entry?.textContent).toContain('"hash": "sha256-4"'));
});

test('a finding that rests on the text alone says so', () => {
  show({ events: [] });
  expect(fact('Journal')).toContain('rests on the text alone');
});

test('in another language the law is cited as one cites it there', () => {
  render(
    <WordsProvider language="sv-SE" messages={{ ...english, 'law.title.gdpr-13-2-a': 'Hur länge uppgifter lagras' }}>
      <FindingGrounds finding={buildDatedFinding()} quoting={{ hrefOf: () => null }} />
    </WordsProvider>,
    onPage,
  );
  unfold();
  expect(fact('Law')).toMatch(/artikel 13\.2 a i dataskyddsförordningenHur länge uppgifter lagras/);
  expect(fact('Law')).not.toMatch(/GDPR Art\.|\d\(\d/);
});
