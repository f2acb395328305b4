import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnswerSection } from '../../components/replies/answer-section.tsx';
import type { AnswerReader } from '../../components/replies/use-answer-reading.ts';
import type { CaseEvent } from '../../utils/requests/model.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { readAnswer } from '../../utils/services/replies/read-answer.ts';
import { missingItemsOf } from '../../utils/services/replies/replies-of.ts';
import { answerFile, readHere } from '../support/answers.ts';
import { buildCase, buildFile } from '../support/build-case.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

const file = buildFile();
const sent: [CaseEvent['type'], string][] = [['sent', '2026-11-02']];

/** Reads in this thread: the tests' browser has no workers. */
const here: AnswerReader = (_, files, pasted, reading) =>
  readAnswer(
    files,
    pasted,
    async () => ({ categories: [], recipients: ['Parcel Carrier Oy'], identifiers: [] }),
    reading,
    async (brought, expected) => ({ ok: true, brought, answer: await readHere(brought, expected) }),
  );

function show(reader: AnswerReader = here, events = sent): DraftOrder[] {
  const orders: DraftOrder[] = [];
  const view = buildCase(events, '2026-11-22');
  render(<AnswerSection view={view} onDraft={(order) => orders.push(order)} reader={reader} />, onPage);
  return orders;
}

const paste = async (text: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(/paste the text/), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Read the answer' }));
};
const bringFile = async (...names: string[]): Promise<void> => {
  const files = names.map((name) => new File([answerFile(name).bytes as Uint8Array<ArrayBuffer>], name));
  fireEvent.change(await screen.findByLabelText(/Files of the answer/), { target: { files } });
};
const kind = (): HTMLSelectElement => screen.getByLabelText('Kind of answer') as HTMLSelectElement;
const keep = (): void => {
  fireEvent.submit(kind().closest('form') as HTMLFormElement);
};

beforeEach(async () => {
  await pageServices().db.cases.put(file);
});
afterEach(async () => {
  await Promise.all(pageServices().db.tables.map((table) => table.clear()));
});

test('a mail is read, its kind marked in its own words, confirmed, kept and checked', async () => {
  const orders = show();
  await bringFile('access-answer.eml');
  expect((await screen.findByRole('heading', { name: 'Is this right?' })) === document.activeElement).toBe(true);
  expect(screen.getByText('privacy@lamppu.example')).toBeTruthy();
  expect(kind().value).toBe('answered');
  expect((screen.getByLabelText('Arrived on') as HTMLInputElement).value).toBe('2026-11-18');
  const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(Array(2).fill('Please find attached a copy of the data that we hold about you.'));
  expect(screen.getByText(/One part could not be read/)).toBeTruthy();
  await checkAccessibility();
  keep();

  const kept = within(await screen.findByRole('article', { name: 'It answers my request' }));
  expect(await screen.findByText('The answer was kept.')).toBeTruthy();
  const check = within(kept.getByRole('region', { name: /point by point/ }));
  expect(check.getByText(/points found/)).toBeTruthy();
  const retention = check.getByText(/Article 15\(1\)\(d\) GDPR/).closest('li') as HTMLElement;
  expect(retention.textContent).toMatch(/= found/);
  expect(retention.querySelector('q')?.textContent).toContain('72 months');
  expect(check.getByText('Parcel Carrier Oy').closest('li')?.textContent).toMatch(/– not found/);
  expect(check.queryByText(/Each point that was looked for/)).toBeNull();
  fireEvent.click(check.getByRole('button', { name: 'Write about what is missing' }));
  expect(orders).toEqual([{ shop: 'lamppu.example', letter: 'incomplete', case: file.id }]);
  expect((await pageServices().db.caseEvents.toArray()).map(({ type, date }) => `${type} ${date}`)).toEqual([
    'answered 2026-11-18',
  ]);
  await checkAccessibility();
});

test('what the customer found is not asked for', async () => {
  show();
  await bringFile('access-answer.eml');
  await screen.findByRole('heading', { name: 'Is this right?' });
  keep();
  const boxes = (): HTMLInputElement[] => screen.getAllByLabelText('Ask for it in the letter') as HTMLInputElement[];
  await screen.findByText('Parcel Carrier Oy');
  const count = (await missingItemsOf(pageServices(), file.id))?.items.length ?? 0;
  expect(boxes()).toHaveLength(count);
  for (let at = 0; at < count; at++) {
    fireEvent.click(boxes()[at] as HTMLInputElement);
    await waitFor(() => expect(boxes()[at]?.checked).toBe(false));
  }
  expect((await missingItemsOf(pageServices(), file.id))?.items).toEqual([]);
  expect((screen.getByRole('button', { name: /what is missing/ }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.click(boxes()[0] as HTMLInputElement);
  await waitFor(async () => expect((await missingItemsOf(pageServices(), file.id))?.items).toHaveLength(1));
});

test('a wrong guess is put right, and nothing recognised is said to be so', async () => {
  show();
  await paste('We have received your request. We extend the period for our answer by two further months.');
  await screen.findByRole('heading', { name: 'Is this right?' });
  expect(kind().value).toBe('extended');
  fireEvent.change(kind(), { target: { value: 'acknowledged' } });
  expect(document.querySelector('mark')?.textContent).toBe('We have received your request.');
  fireEvent.change(kind(), { target: { value: 'refused' } });
  expect(document.querySelector('mark')).toBeNull();
  expect(screen.getByText(/No words of the answer point to this kind/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Do not keep it' }));

  await paste('Thank you and have a good day!');
  expect(await screen.findByText(/was not recognised/)).toBeTruthy();
  expect(kind().value).toBe('');
  expect((screen.getByRole('button', { name: 'Keep this answer' }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.change(kind(), { target: { value: 'other' } });
  expect(screen.getByText(/changes nothing about the dates/)).toBeTruthy();
  keep();
  expect(await screen.findByRole('article', { name: 'Something else' })).toBeTruthy();
  expect(await pageServices().db.caseEvents.count()).toBe(0);
});

test('an extension asks for its reasons, and finds them where they are given', async () => {
  show();
  await bringFile('hostile.eml');
  await screen.findByRole('heading', { name: 'Is this right?' });
  expect((screen.getByLabelText('Yes, reasons are given') as HTMLInputElement).checked).toBe(true);
  expect(screen.getAllByText(/high number of requests/).length).toBeGreaterThan(0);
  keep();
  await screen.findByText('The answer was kept.');
  expect((await pageServices().db.caseEvents.toArray())[0]).toMatchObject({ type: 'extended', reasons: true });
});

test('what a mail would run or load never becomes part of the page', async () => {
  show();
  await bringFile('hostile.eml');
  await screen.findByRole('heading', { name: 'Is this right?' });
  keep();
  await screen.findByText('The answer was kept.');
  expect(document.querySelector('main img, main script, main iframe')).toBeNull();
  expect(document.title).not.toBe('run');
  expect(screen.getByText(/<img src=x onerror/, { selector: 'p' })).toBeTruthy();
});

test('a kept file is handed out byte for byte, as a file that nothing opens', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.download).toBe('access-answer.eml');
  });
  show();
  await bringFile('access-answer.eml');
  await screen.findByRole('heading', { name: 'Is this right?' });
  keep();
  fireEvent.click(await screen.findByRole('button', { name: /Save access-answer\.eml/ }));
  await waitFor(() => expect(click).toHaveBeenCalled());
  expect(saved[0]?.type).toBe('application/octet-stream');
  const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes]).toEqual([...answerFile('access-answer.eml').bytes]);
  vi.restoreAllMocks();
});

test('a deleted answer can be brought back', async () => {
  show();
  await paste('We have received your request.');
  await screen.findByRole('heading', { name: 'Is this right?' });
  keep();
  fireEvent.click(await screen.findByRole('button', { name: 'Delete this answer' }));
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  expect(screen.getByText('The answer and its files were deleted.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo the deletion' }));
  expect(await screen.findByRole('article', { name: 'It confirms that the request arrived' })).toBeTruthy();
  expect(screen.getByText('The answer is back.')).toBeTruthy();
});

test('a long reading tells how far it is and can be stopped', async () => {
  const slow: AnswerReader = (_, _files, _pasted, { tell, signal }) => {
    tell({ done: 1, of: 3, name: 'data.zip' });
    return new Promise((give) => signal.addEventListener('abort', () => give({ ok: false, error: 'cancelled' })));
  };
  show(slow);
  await paste('Hello');
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await screen.findByText('Reading file 2 of 3: data.zip')).toBeTruthy();
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Reading was stopped. Nothing was kept.');
  expect((screen.getByLabelText(/paste the text/) as HTMLTextAreaElement).value).toBe('Hello');
});

test('files are dropped as well as chosen', async () => {
  show();
  const zone = (await screen.findByLabelText(/Files of the answer/)).parentElement as HTMLElement;
  const dropped = new File(['We cannot comply with your request.'], 'letter.txt', { type: 'text/plain' });
  fireEvent.drop(zone, { dataTransfer: { files: [dropped] } });
  await screen.findByRole('heading', { name: 'Is this right?' });
  expect(kind().value).toBe('refused');
});

test('a letter that was never sent has no answer', () => {
  show(here, []);
  expect(screen.queryByText('What the shop answered')).toBeNull();
});
