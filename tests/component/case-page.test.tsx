import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CasePage } from '../../components/cases/case-page.tsx';
import type { CaseEvent, CaseEventType } from '../../utils/requests/model.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildController, buildEvents, buildFile } from '../support/build-case.ts';
import { buildDraft } from '../support/build-draft.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

const file = buildFile();
const { db } = pageServices();
const TODAY = Temporal.Now.plainDateISO();
const ago = (days: number): string => TODAY.subtract({ days }).toString();

afterEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function show(events: [CaseEventType, string][], more: (event: CaseEvent) => Partial<CaseEvent> = () => ({})) {
  await db.cases.put(file);
  await db.caseEvents.bulkPut(buildEvents(file, events).map((event) => ({ ...event, ...more(event) })));
  render(
    <main>
      <CasePage id={file.id} />
    </main>,
  );
  await screen.findByRole('heading', { level: 1 });
}

const SENT: [CaseEventType, string][] = [
  ['drafted', ago(11)],
  ['sent', ago(10)],
];

test.each<[string, [CaseEventType, string][], string, RegExp]>([
  ['a draft', [['drafted', ago(1)]], 'Send the letter', /written but not sent/],
  ['a running request', SENT, 'Wait', /time for the answer is running/],
  ['a late one', [['sent', ago(100)]], 'Remind the shop', /no answer is noted/],
  ['one asked back', [...SENT, ['identity-asked', ago(5)]], 'Object to the proof', /prove who you are/],
  ['an answered one', [...SENT, ['answered', ago(5)]], 'Look through the answer', /has sent its answer/],
  ['a refused one', [...SENT, ['refused', ago(5)]], 'Complain to the authority', /The shop refused/],
  ['a silent authority', [...SENT, ['complained', ago(9)]], 'Wait for the authority', /complaint is with/],
])('%s says the best step and why, without a fault for anybody', async (_, events, step, why) => {
  await show(events);
  expect(screen.getAllByText(step)[0]).toBeTruthy();
  expect(screen.getByText(why)).toBeTruthy();
  await checkAccessibility();
});

test('the button of a step opens its letter, and leads back', async () => {
  worker.answers({ 'draft-request': { ok: true, value: buildDraft() } });
  await show([['sent', ago(100)]]);
  const [write] = screen.getAllByRole('button', { name: 'Write the letter' });
  fireEvent.click(write as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: /Back/ }));
  expect(await screen.findByText('Remind the shop')).toBeTruthy();
});

test('the button of a step fills in the form and takes the keyboard there', async () => {
  await show([['sent', ago(100)]]);
  fireEvent.click(screen.getByRole('button', { name: 'Note: I reminded the shop' }));
  expect(document.activeElement).toBe(screen.getByLabelText('On which day?'));
  fireEvent.change(screen.getByLabelText('On which day?'), { target: { value: ago(1) } });
  fireEvent.change(screen.getByLabelText(/A note/), { target: { value: ' by phone ' } });
  fireEvent.submit(screen.getByLabelText(/A note/).closest('form') as HTMLFormElement);
  await waitFor(() => expect(screen.getByText(/^Noted: I reminded the shop/)).toBeTruthy());
  expect(worker.orders()).toEqual([
    { command: 'record-event', case: file.id, type: 'reminded', date: ago(1), note: 'by phone' },
  ]);
});

test('the form asks for reasons and for the last day of an appeal only where they matter', async () => {
  await show(SENT);
  const what = screen.getByLabelText('What happened?');
  expect(screen.queryByLabelText(/give reasons/)).toBeNull();
  fireEvent.change(what, { target: { value: 'extended' } });
  fireEvent.change(screen.getByLabelText(/give reasons/), { target: { value: 'no' } });
  fireEvent.submit(what.closest('form') as HTMLFormElement);
  await waitFor(() => expect(worker.orders()[0]).toMatchObject({ type: 'extended', reasons: false }));
  fireEvent.change(what, { target: { value: 'refused' } });
  fireEvent.change(screen.getByLabelText(/give reasons/), { target: { value: 'yes' } });
  fireEvent.change(what, { target: { value: 'decided' } });
  expect(screen.queryByLabelText(/give reasons/)).toBeNull();
  fireEvent.change(screen.getByLabelText(/Last day to appeal/), { target: { value: '2031-01-02' } });
  fireEvent.submit(what.closest('form') as HTMLFormElement);
  await waitFor(() => expect(worker.orders()[1]).toMatchObject({ type: 'decided', appealBy: '2031-01-02' }));
  expect(worker.orders()[1]).not.toHaveProperty('reasons');
});

test('the way, the authority and files are noted with what they belong to', async () => {
  await show(SENT);
  const what = screen.getByLabelText('What happened?');
  fireEvent.change(what, { target: { value: 'bounced' } });
  fireEvent.change(screen.getByLabelText('Which way did it go?'), { target: { value: 'email' } });
  fireEvent.submit(what.closest('form') as HTMLFormElement);
  await waitFor(() => expect(worker.orders()[0]).toMatchObject({ type: 'bounced', channel: 'email' }));
  fireEvent.change(what, { target: { value: 'complained' } });
  expect(screen.queryByLabelText('Which way did it go?')).toBeNull();
  fireEvent.change(screen.getByLabelText('In which country is the authority?'), { target: { value: 'SE' } });
  const files = [new File(['one'], 'receipt.pdf'), new File(['two'], 'other.pdf')];
  fireEvent.change(screen.getByLabelText(/Files that show it/), { target: { files } });
  fireEvent.click(screen.getByRole('button', { name: 'Take away other.pdf' }));
  await checkAccessibility();
  fireEvent.submit(what.closest('form') as HTMLFormElement);
  expect(await screen.findByRole('button', { name: /Save receipt\.pdf/ })).toBeTruthy();
  expect(screen.getByText(/Sweden/, { selector: 'p' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /other\.pdf/ })).toBeNull();
  expect((await db.caseEvents.toArray()).find(({ type }) => type === 'complained')).toMatchObject({
    authority: 'SE',
    attachments: [{ name: 'receipt.pdf', bytes: 3 }],
  });
});

test('what the worker refuses stays in the form and is said', async () => {
  worker.answers({ 'record-event': { ok: false, error: 'invalid' } });
  await show(SENT);
  fireEvent.change(screen.getByLabelText(/A note/), { target: { value: 'from the future' } });
  fireEvent.submit(screen.getByLabelText(/A note/).closest('form') as HTMLFormElement);
  expect((await screen.findByRole('alert')).textContent).toMatch(/between the draft and today/);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/A note/).value).toBe('from the future');
});

test('what happened is a list by day; a correction is ordered, not a deletion', async () => {
  await show([...SENT, ['answered', ago(5)]], ({ type }) => (type === 'answered' ? { note: '<b>by post</b>' } : {}));
  const story = within(screen.getByRole('region', { name: 'What has happened' }));
  expect(story.getAllByRole('listitem').map((item) => item.querySelector('span.font-semibold')?.textContent)).toEqual([
    'The letter was drafted',
    'I sent the letter',
    'The shop answered',
  ]);
  expect(story.getByText('<b>by post</b>')).toBeTruthy();
  expect(story.queryByRole('button', { name: /did not happen so: The letter was drafted/ })).toBeNull();
  fireEvent.click(story.getByRole('button', { name: /did not happen so: The shop answered/ }));
  expect(worker.orders()).toEqual([
    expect.objectContaining({ type: 'corrected', voids: `${file.id.slice(0, 24)}E2`, date: TODAY.toString() }),
  ]);
});

test('what was corrected stays, struck through, and can be put back', async () => {
  const [answer, correction] = [`${file.id.slice(0, 24)}E2`, `${file.id.slice(0, 24)}E3`];
  await show([...SENT, ['answered', ago(5)], ['corrected', ago(4)]], ({ type }) =>
    type === 'corrected' ? { voids: answer } : {},
  );
  const struck = screen.getByText('The shop answered', { selector: 's *' });
  expect(struck).toBeTruthy();
  expect(screen.getByText(/^Corrected on .*: this did not happen so\.$/)).toBeTruthy();
  expect(screen.getByText('The shop has time to answer')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /It did happen so: The shop answered/ }));
  expect(worker.orders()).toEqual([expect.objectContaining({ type: 'corrected', voids: correction })]);
});

test('dates of the authority and of the customer are told apart, with how they came about', async () => {
  await show([...SENT, ['complained', ago(9)], ['decided', ago(2)]], ({ type }) =>
    type === 'decided' ? { appealBy: TODAY.add({ days: 20 }).toString() } : {},
  );
  expect(screen.getByText('Your last day to appeal')).toBeTruthy();
  expect(screen.getByText('your own time limit')).toBeTruthy();
});

test('steps are said in sentences once they are unfolded', async () => {
  await show(SENT);
  const [fold] = screen.getAllByText('How this date came about');
  fireEvent(fold?.closest('details') as HTMLElement, new Event('toggle'));
  expect(await screen.findByText(/Time for the controller to answer: one month\./)).toBeTruthy();
});

test('calendar links name no shop', async () => {
  await show(SENT);
  const links = screen.getAllByRole('link', { name: /Google Calendar|Outlook/ });
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\/(calendar\.google|outlook\.live)\.com\//);
    expect(link.getAttribute('href')).not.toContain('lamppu');
  }
});

test('a date that moved with a table is said until it is understood', async () => {
  await show(SENT);
  const key = `case-dates-${file.id}`;
  await waitFor(async () => expect(await db.settings.get(key)).toBeTruthy());
  expect(screen.queryByText(/were corrected/)).toBeNull();
  const { value } = (await db.settings.get(key)) as { value: object };
  // The page may still be keeping what it showed first.
  const understood = await waitFor(async () => {
    await db.settings.put({ key, value: { ...value, tables: 'older', due: '2026-01-05' } });
    await db.cases.put({ ...file });
    return screen.findByRole('button', { name: 'Understood' }, { timeout: 200 });
  });
  fireEvent.click(understood);
  await waitFor(() => expect(screen.queryByText(/were corrected/)).toBeNull());
});

test('a shop of an unknown country has a page without a date', async () => {
  await db.cases.put(buildFile({ controller: buildController({ country: null }) }));
  await db.caseEvents.bulkPut(buildEvents(file, SENT));
  render(<CasePage id={file.id} />);
  expect(await screen.findByText(/no date is given/)).toBeTruthy();
});

test('a request that is not in the history is said', async () => {
  render(<CasePage id="01KAAAAAAAAAAAAAAAAAAAAAAA" />);
  expect(await screen.findByText(/not in the history/)).toBeTruthy();
});
