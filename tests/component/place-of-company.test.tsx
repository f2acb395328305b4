import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CasePage } from '../../components/cases/case-page.tsx';
import { DraftSheet } from '../../components/requests/draft-sheet.tsx';
import type { CaseEvent, Controller } from '../../utils/requests/model.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildController, buildEvents, buildFile } from '../support/build-case.ts';
import { buildDraft } from '../support/build-draft.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

/** These parts of a letter's page are loaded when they are first needed. */
const LOADED = { timeout: 10_000 };
const { db } = pageServices();
const TODAY = Temporal.Now.plainDateISO().toString();
const AGO = Temporal.Now.plainDateISO().subtract({ days: 10 }).toString();

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function show(controller: Partial<Controller>, told?: string): Promise<void> {
  const file = buildFile({ controller: buildController(controller) });
  const events: [CaseEvent['type'], string][] = [['sent', AGO]];
  const all = buildEvents(file, told === undefined ? events : [...events, ['place-told', AGO]]);
  await db.cases.put(file);
  await db.caseEvents.bulkPut(
    all.map((event) => (event.type === 'place-told' && told !== undefined ? { ...event, place: told } : event)),
  );
  render(
    <main>
      <CasePage id={file.id} />
    </main>,
  );
  await screen.findByRole('heading', { level: 1 });
}

test('a nation that is not known is said to be open, and can be said', async () => {
  await show({ country: 'GB', countryFrom: 'domain' });
  expect(screen.getByText(/Counted by the calendar of: United Kingdom\./).textContent).toMatch(/web address/);
  expect(screen.getByText(/holidays of this part: England and Wales\. .* late in every part/)).toBeTruthy();
  fireEvent.click(screen.getByText('Say where the company is'));
  expect(screen.getByLabelText<HTMLSelectElement>('Country of the company').value).toBe('UK');
  const part = screen.getByLabelText<HTMLSelectElement>('Part of the country');
  expect([...part.options].map(({ text }) => text)).toEqual([
    'Not known',
    'England and Wales',
    'Scotland',
    'Northern Ireland',
  ]);
  await checkAccessibility();
  fireEvent.change(part, { target: { value: 'UK-SCT' } });
  fireEvent.click(screen.getByRole('button', { name: 'Count by this calendar' }));
  expect(await screen.findByText(/^Noted: I said where the company is/)).toBeTruthy();
  expect(worker.orders()).toEqual([
    { command: 'record-event', case: buildFile().id, type: 'place-told', date: TODAY, note: '', place: 'UK-SCT' },
  ]);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('a guess says that it is one, from which post code, and is offered first', async () => {
  await show({ country: 'GB', countryFrom: 'domain', address: '12 High Street, Edinburgh EH1 1AA' });
  expect(screen.getByText(/^Guessed from the post code EH1 1AA: Scotland\./)).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Part of the country').value).toBe('UK-SCT');
});

test('what the customer said stands in the story with its place, and nothing is open any more', async () => {
  await show({ country: null, countryFrom: 'unknown' }, 'UK-NIR');
  expect(screen.getByText(/Counted by the calendar of/).textContent).toBe(
    'Counted by the calendar of: United Kingdom, Northern Ireland. You said so.',
  );
  expect(screen.getByText('I said where the company is')).toBeTruthy();
  expect(screen.getByText('United Kingdom, Northern Ireland')).toBeTruthy();
  expect(screen.queryByText(/every part/)).toBeNull();
});

test('another country begins without a part, and one without parts asks for none', async () => {
  await show({ country: 'GB' });
  const country = screen.getByLabelText('Country of the company');
  fireEvent.change(screen.getByLabelText('Part of the country'), { target: { value: 'UK-SCT' } });
  fireEvent.change(country, { target: { value: 'EU-FI' } });
  expect(screen.queryByLabelText('Part of the country')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Count by this calendar' }));
  await waitFor(() => expect(worker.orders()[0]).toMatchObject({ place: 'EU-FI' }));
});

test('California confirms receipt first, and its dates are told apart', async () => {
  await show({ country: null }, 'US-CA');
  expect(screen.getByText('The shop confirms receipt by')).toBeTruthy();
  expect(screen.getByText(/United States, California/, { selector: 'div > p' })).toBeTruthy();
});

test('Brazil wants a simplified answer at once', async () => {
  await show({ country: 'BR' });
  expect(screen.getByText(/the date is that of the full one/)).toBeTruthy();
  expect(screen.getByText('Last day if the company is a small one')).toBeTruthy();
});

test('a draft without a date asks where the company is, and is written again once that was said', async () => {
  const at = (country: string | null) =>
    buildDraft({ file: buildFile({ controller: buildController({ country, countryFrom: 'unknown' }) }) });
  let told = false;
  worker.answers({
    'draft-request': () => ({ ok: true, value: at(told ? 'FI' : null) }),
    'record-event': () => {
      told = true;
      return { ok: true, value: null };
    },
  });
  render(
    <main>
      <DraftSheet order={{ shop: 'lamppu.example', letter: 'access' }} onBack={() => undefined} />
    </main>,
  );
  fireEvent.change(await screen.findByLabelText('Country of the company', {}, LOADED), { target: { value: 'EU-FI' } });
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Count by this calendar' }));
  expect(await screen.findByText(/If it arrives today/)).toBeTruthy();
  expect(screen.getByText(/Counted by the calendar of: Finland/)).toBeTruthy();
});

test('a complaint is written with what belongs to it at hand', async () => {
  const file = buildFile({ about: '01KAAAAAAAAAAAAAAAABCD9999' });
  worker.answers({ 'draft-request': { ok: true, value: buildDraft({ kind: 'complaint', file }) } });
  render(
    <main>
      <DraftSheet
        order={{ shop: 'lamppu.example', letter: 'complaint-data', case: file.about ?? '' }}
        onBack={() => undefined}
      />
    </main>,
  );
  expect(await screen.findByRole('heading', { name: 'What to attach' }, LOADED)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save all of it as one archive' })).toBeTruthy();
  await checkAccessibility();
});
