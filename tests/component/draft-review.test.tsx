import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DraftSheet } from '../../components/requests/draft-sheet.tsx';
import { english } from '../../utils/i18n/index.ts';
import type { LetterLanguage } from '../../utils/requests/model.ts';
import type { OwnCommand } from '../../utils/services/commands.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import { buildController, buildFile, buildLetter } from '../support/build-case.ts';
import { buildContact, buildDraft } from '../support/build-draft.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

const noop = (): void => undefined;

async function show(draft: Draft): Promise<void> {
  worker.answers({ 'draft-request': { ok: true, value: draft } });
  render(
    <main>
      <DraftSheet order={{ shop: 'lamppu.example', letter: 'access' }} onBack={noop} />
    </main>,
  );
  await screen.findAllByRole('combobox');
}

const waitingFor = (...missing: ('name' | 'email')[]): Draft =>
  buildDraft({
    file: buildFile({ letter: buildLetter({ missing }) }),
    identity: { name: '', email: '', customerNumber: '' },
  });

test('a complete letter can be sent, saved and copied', async () => {
  await show(buildDraft());
  const mail = screen.getByRole('link', { name: 'Open in my mail program' });
  expect(mail.getAttribute('href')).toMatch(/^mailto:tietosuoja@lamppu\.example\?subject=Tarkastus/);
  expect(screen.getByRole('button', { name: /\.eml/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy the text' })).toBeTruthy();
  expect(screen.getByRole('region', { name: /Tarkastuspyyntö/ }).getAttribute('lang')).toBe('fi');
  expect(screen.getByText(/If it arrives today/)).toBeTruthy();
  await checkAccessibility();
});

test.each([
  [['name'], /Still to fill in: “Your name”\./],
  [['email'], /Still to fill in: “The e-mail of your account or order”\./],
  [['name', 'email'], /Still to fill in: “Your name” and “The e-mail/],
] as const)('%j missing blocks sending and says so', async (missing, words) => {
  await show(waitingFor(...missing));
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('button', { name: /Copy|\.eml/ })).toBeNull();
  await checkAccessibility();
});

test('saving the details asks for the letter again and goes on to the ways to send it', async () => {
  let saved = false;
  worker.answers({
    'draft-request': () => ({ ok: true, value: saved ? buildDraft() : waitingFor('name', 'email') }),
    'save-identity': () => {
      saved = true;
      return { ok: true, value: null };
    },
  });
  render(<DraftSheet order={{ shop: 'lamppu.example', letter: 'access' }} onBack={noop} />);
  fireEvent.change(await screen.findByLabelText('Your name'), { target: { value: '  Kim Kund ' } });
  fireEvent.change(screen.getByLabelText(/The e-mail/), { target: { value: 'kim@mail.example' } });
  screen.getByRole('button', { name: 'Save' }).focus();
  fireEvent.submit(screen.getByLabelText('Your name').closest('form') as HTMLFormElement);
  await screen.findByRole('link', { name: 'Open in my mail program' });
  expect(worker.orders()).toContainEqual({
    command: 'save-identity',
    shop: 'lamppu.example',
    name: 'Kim Kund',
    email: 'kim@mail.example',
    customerNumber: '',
    phone: '',
  });
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Ways to send it'));
});

test('a national id number is not what a shop knows a customer by', async () => {
  await show(waitingFor('name', 'email'));
  const number = screen.getByLabelText(/^Customer or order number/);
  fireEvent.change(number, { target: { value: 'VL-10442' } });
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.change(number, { target: { value: '131052-308T' } });
  expect(screen.getByRole('alert').textContent).toMatch(/looks like a national id number/);
  await checkAccessibility();
});

test('a company behind the shop is told no number of the shop’s, which is kept all the same', async () => {
  const file = buildFile({ company: 'Tagger', letter: buildLetter({ missing: ['name'] }) });
  const identity = { name: '', email: 'kim@mail.example', customerNumber: '42' };
  worker.answers({
    'draft-request': { ok: true, value: buildDraft({ file, identity }) },
    'save-identity': { ok: true, value: null },
  });
  render(<DraftSheet order={{ shop: 'lamppu.example', letter: 'access', company: 'Tagger' }} onBack={noop} />);
  const name = await screen.findByLabelText('Your name');
  expect(screen.queryByLabelText(/^Customer or order number/)).toBeNull();
  fireEvent.change(name, { target: { value: 'Kim Kund' } });
  fireEvent.submit(name.closest('form') as HTMLFormElement);
  await waitFor(() =>
    expect(worker.orders()).toContainEqual(
      expect.objectContaining({ command: 'save-identity', name: 'Kim Kund', customerNumber: '42' }),
    ),
  );
});

test('details that could not be saved stay in the form', async () => {
  worker.answers({
    'draft-request': { ok: true, value: waitingFor('name') },
    'save-identity': { ok: false, error: 'storage-full' },
  });
  render(<DraftSheet order={{ shop: 'lamppu.example', letter: 'access' }} onBack={noop} />);
  const name = (await screen.findByLabelText('Your name')) as HTMLInputElement;
  fireEvent.change(name, { target: { value: 'Kim Kund' } });
  fireEvent.submit(name.closest('form') as HTMLFormElement);
  expect((await screen.findByRole('alert')).textContent).toMatch(/disk is full/);
  expect(name.value).toBe('Kim Kund');
  expect(name.isConnected).toBe(true);
});

test('another language drafts the letter again', async () => {
  worker.answers({
    'draft-request': (order: Extract<OwnCommand, { command: 'draft-request' }>) => {
      const language: LetterLanguage = order.language ?? 'fi';
      const letter = buildLetter({ language, subject: language === 'sv' ? 'Begäran om tillgång' : 'Tarkastuspyyntö' });
      return { ok: true, value: buildDraft({ file: buildFile({ letter }) }) };
    },
  });
  render(<DraftSheet order={{ shop: 'lamppu.example', letter: 'access' }} onBack={noop} />);
  fireEvent.change(await screen.findByLabelText('Language of the letter'), { target: { value: 'sv' } });
  expect(await screen.findByRole('region', { name: 'Begäran om tillgång' })).toBeTruthy();
  expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('sv');
});

test('a letter too long for a link is offered as a file', async () => {
  await show(buildDraft({ channels: [{ kind: 'eml', to: 'tietosuoja@lamppu.example' }, { kind: 'text' }] }));
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/too long for a link/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /\.eml/ }).className).toContain('bg-accent');
});

test('without an address the text can be copied, and an address typed in', async () => {
  await show(buildDraft({ contact: null, channels: [{ kind: 'text' }, { kind: 'print' }], eml: '' }));
  expect(screen.getByText(/No address was found/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /\.eml/ })).toBeNull();
  const copy = screen.getByRole('button', { name: 'Copy the text' });
  expect(copy.className).toContain('bg-accent');
  fireEvent.click(copy);
  await waitFor(() => expect(screen.getByText(/^Copied/)).toBeTruthy());
  expect(await navigator.clipboard.readText()).toContain('Pyydän pääsyä tietoihini.');
  fireEvent.change(screen.getByLabelText('E-mail address'), { target: { value: 'info@lamppu.example' } });
  fireEvent.submit(screen.getByLabelText('E-mail address').closest('form') as HTMLFormElement);
  await waitFor(() => expect(worker.orders().at(-1)).toMatchObject({ to: 'info@lamppu.example' }));
  await checkAccessibility();
});

test('a look-alike address sends nothing before the customer has said so', async () => {
  const contact = buildContact({ value: 'info@larnppu.example', warnings: ['look-alike'], grave: true });
  await show(buildDraft({ contact }));
  expect(screen.getByRole('alert').textContent).toMatch(/looks like the shop's own/);
  expect(screen.queryByRole('link', { name: /mail program/ })).toBeNull();
  fireEvent.click(screen.getByLabelText(/I have checked this address/));
  expect(screen.getByRole('link', { name: /mail program/ })).toBeTruthy();
});

test('a form is filled by hand: its steps, and the text on the clipboard', async () => {
  const contact = buildContact({ kind: 'form', value: 'https://lamppu.example/form', quote: 'Use our form.' });
  const channels: Draft['channels'] = [{ kind: 'form', url: contact.value }, { kind: 'print' }, { kind: 'text' }];
  await show(buildDraft({ contact, channels, eml: '' }));
  expect(screen.getByText('Paste it.')).toBeTruthy();
  const form = screen.getByRole('link', { name: 'Copy the text and open the form' });
  expect(form.getAttribute('href')).toBe('https://lamppu.example/form');
  // The test goes nowhere.
  form.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(form);
  await waitFor(() => expect(screen.getByText(/^Copied/)).toBeTruthy());
  expect(screen.getByText('Use our form.')).toBeTruthy();
  await checkAccessibility();
});

test('where the address comes from stands beside it, and webmail services are links', async () => {
  await show(buildDraft());
  expect(screen.getByText("By e-mail · from the shop's policy · for data protection")).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Gmail' }).getAttribute('href')).toContain('mail.google.com');
});

test('a letter in another language stands beside the same in the reader’s', async () => {
  const translation = {
    language: 'en' as const,
    subject: 'Request for access',
    elements: [],
    body: 'I ask for access.',
  };
  await show(buildDraft({ file: buildFile({ letter: buildLetter({ translation }) }) }));
  const region = screen.getByText('I ask for access.');
  expect(region.getAttribute('lang')).toBe('en');
  await checkAccessibility();
});

test('without a country no date is promised', async () => {
  const file = buildFile({ controller: buildController({ country: null, countryFrom: 'unknown' }) });
  await show(buildDraft({ file }));
  expect(screen.getByText(/no date is given/)).toBeTruthy();
});

test('a shop that nobody looked at has no letter', async () => {
  worker.answers({ 'draft-request': { ok: false, error: 'no-shop' } });
  render(<DraftSheet order={{ shop: 'lamppu.example', letter: 'access' }} onBack={noop} />);
  expect((await screen.findByRole('alert')).textContent).toBe('This shop has not been looked at yet.');
});

test('a letter that was handed over is asked about in place, noted with its way, and taken back', async () => {
  const draft = buildDraft();
  await show(draft);
  expect(screen.queryByText('Is the letter on its way?')).toBeNull();
  const mail = screen.getByRole('link', { name: 'Open in my mail program' });
  // There is no mail program here.
  mail.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(mail);
  expect(screen.getByText('Is the letter on its way?')).toBeTruthy();
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, I sent it' }));
  await screen.findByText('Noted as sent today.');
  expect(worker.orders().at(-1)).toMatchObject({ command: 'record-event', type: 'sent', channel: 'mailto' });
  expect(document.activeElement?.textContent).toMatch(/Noted as sent/);
  // What is sent can be written no more: a change would be a second request.
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByRole('link', { name: /request's own page/ }).getAttribute('href')).toContain(draft.file.id);
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('combobox');
  expect(worker.orders().at(-1)).toEqual({ command: 'restore-draft', case: draft.file.id });
});

test('what cannot be noted as sent stays as it is, and says why', async () => {
  await show(buildDraft());
  worker.answers({
    'draft-request': { ok: true, value: buildDraft() },
    'record-event': { ok: false, error: 'invalid' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes, I sent it' }));
  expect(await screen.findByText(english['error.invalid'])).toBeTruthy();
  expect(screen.getByRole('combobox')).toBeTruthy();
});

test('the sending of a reminder is taken back on the page of its request', async () => {
  await show(buildDraft({ kind: 'follow-up', file: buildFile({ about: '01J00000000000000000000000' }) }));
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes, I sent it' }));
  await screen.findByText('Noted as sent today.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(screen.getByRole('link', { name: /request's own page/ }).getAttribute('href')).toMatch(/01J0{23}$/);
});
