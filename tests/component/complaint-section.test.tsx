import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ComplaintSection } from '../../components/complaints/complaint-section.tsx';
import type { CaseEvent } from '../../utils/requests/model.ts';
import { residenceOf } from '../../utils/services/cases/residence.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildCase, buildController, buildEvents } from '../support/build-case.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

const REFUSED: [CaseEvent['type'], string][] = [
  ['sent', '2026-09-02'],
  ['refused', '2026-09-20'],
];

function show(events = REFUSED, today = '2026-11-22'): DraftOrder[] {
  const orders: DraftOrder[] = [];
  render(<ComplaintSection view={buildCase(events, today)} onDraft={(order) => orders.push(order)} />, onPage);
  return orders;
}
const live = async (country: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText('Where do you live?'), { target: { value: country } });
};

afterEach(async () => {
  await Promise.all(pageServices().db.tables.map((table) => table.clear()));
});

test('a refusal leads to the authority where the customer lives, with what to know, and to the draft', async () => {
  const orders = show();
  await screen.findByLabelText('Where do you live?');
  expect(screen.queryByRole('article')).toBeNull();
  await live('SE');
  const own = within(await screen.findByRole('article', { name: 'Integritetsskyddsmyndigheten' }));
  expect(own.getByText(/The authority where you live \(Article 77\(1\) GDPR\)/)).toBeTruthy();
  expect(own.getByText(/becomes a public document/)).toBeTruthy();
  expect(own.getByText('imy@imy.se')).toBeTruthy();
  expect(own.getByText('Swedish; English is accepted')).toBeTruthy();
  expect(own.getByRole('link').getAttribute('href')).toContain('https://www.imy.se/');
  expect(own.getByText(/^Checked on .* 2026\. Source: /)).toBeTruthy();
  expect(screen.getByRole('article', { name: /Tietosuojavaltuutetun/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save all of it as one archive' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Draft the complaint' }));
  expect(orders).toEqual([{ shop: 'lamppu.example', letter: 'complaint-data', case: expect.any(String) }]);
  await checkAccessibility();
});

test('cookies have supervisors of their own and a letter of their own', async () => {
  const orders = show();
  await live('FI');
  await screen.findByRole('article', { name: /Tietosuojavaltuutetun/ });
  fireEvent.click(screen.getByLabelText(/Cookies and the like/));
  const [first] = screen.getAllByRole('article');
  expect(first?.getAttribute('aria-label')).toBe('Liikenne- ja viestintävirasto Traficom');
  fireEvent.click(screen.getByRole('button', { name: 'Draft the complaint' }));
  expect(orders[0]?.letter).toBe('complaint-cookies');
});

test('the state that a German shop was said to be in settles which of its authorities it is', async () => {
  const controller = buildController({ country: 'DE', place: 'EU-DE-BY' });
  render(
    <ComplaintSection view={buildCase(REFUSED, '2026-11-22', { controller })} onDraft={() => undefined} />,
    onPage,
  );
  await live('FI');
  expect(await screen.findByRole('article', { name: /Bayerisches Landesamt/ })).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('where the customer lives is asked once, down to the state where that matters', async () => {
  show();
  await live('DE');
  await screen.findByLabelText('Federal state');
  expect(screen.getByText(/each federal state has an authority/)).toBeTruthy();
  expect(screen.queryByRole('article')).toBeNull();
  fireEvent.change(screen.getByLabelText('Federal state'), { target: { value: 'BY' } });
  const [first] = await screen.findAllByRole('article', { name: /Bayerisches/ });
  expect(first).toBeTruthy();
  expect(await residenceOf(pageServices())).toBe('DE-BY');
});

test.each([
  ['waiting', [['sent', '2026-11-02']]],
  [
    'answered',
    [
      ['sent', '2026-11-02'],
      ['answered', '2026-11-12'],
    ],
  ],
  ['complained', [...REFUSED, ['complained', '2026-10-01']]],
] as [string, [CaseEvent['type'], string][]][])(
  'a case that is %s has nothing to complain about here',
  async (_, events) => {
    show(events);
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByText('Complain to an authority')).toBeNull();
  },
);

test('a shop that is late can be complained about too', async () => {
  show([['sent', '2026-06-02']]);
  expect(await screen.findByText('Complain to an authority')).toBeTruthy();
});

test('everything that goes with a complaint is saved as one file, and what could not be is said', async () => {
  const { db } = pageServices();
  const { file } = buildCase(REFUSED, '2026-11-22');
  const gone = { name: 'letter.pdf', type: '', bytes: 1, hash: `sha256-${'0'.repeat(64)}` };
  await db.cases.put(file);
  await db.caseEvents.bulkPut(buildEvents(file, REFUSED).map((event) => ({ ...event, attachments: [gone] })));
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  show();
  await live('FI');
  fireEvent.click(await screen.findByRole('button', { name: 'Save all of it as one archive' }));
  expect(await screen.findByText(/Attach the archive/)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toMatch(/letter\.pdf/);
  expect(saved.mock.calls[0]?.[0]).toMatchObject({ type: 'application/zip' });
  saved.mockRestore();
});
