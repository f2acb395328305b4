import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { DraftSheet } from '../../components/requests/draft-sheet.tsx';
import type { LetterId, LetterNeed } from '../../utils/requests/letter-model.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import type { DraftCommand } from '../../utils/services/drafting/draft-command.ts';
import { buildFile, buildLetter } from '../support/build-case.ts';
import { buildDraft } from '../support/build-draft.ts';
import { buildFinding } from '../support/build-finding.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

beforeEach(() => worker.reset());

/** A worker that drafts one letter and takes what is ordered into it; `need` is open until it is among the details. */
async function show(letter: LetterId, need: LetterNeed | null, over: Partial<Draft> = {}): Promise<void> {
  worker.answers({
    'draft-request': ({ command: _, shop: __, letter: ___, ...wishes }: DraftCommand) => {
      const known = { ...over.details, ...wishes.details } as Record<string, unknown>;
      const open = need && !known[need] ? [need] : [];
      const file = buildFile({ letter: buildLetter({ letter, open }), wishes });
      const chosen = over.authorities?.find(({ id }) => id === wishes.authority);
      const addressed = chosen && { authority: { name: chosen.name, country: chosen.country, scope: 'data' as const } };
      return {
        ok: true,
        value: buildDraft({ ...over, file, details: { ...known, ...addressed }, cited: wishes.findings ?? [] }),
      };
    },
  });
  render(
    <main>
      <DraftSheet order={{ shop: 'lamppu.example', letter }} onBack={() => undefined} />
    </main>,
  );
  await screen.findByRole('combobox', { name: 'Language of the letter' });
}
const lastOrder = () => worker.orders().at(-1) as DraftCommand;
const sends = () => screen.queryByRole('link', { name: 'Open in my mail program' });

test('what a letter cannot do without blocks sending, and says which, until it is filled in', async () => {
  await show('objection', 'grounds');
  expect(screen.getByText(/Still to fill in: “Why, in your situation/)).toBeTruthy();
  expect(sends()).toBeNull();
  await checkAccessibility();
  fireEvent.change(screen.getByLabelText(/Why, in your situation/), { target: { value: 'It follows me.' } });
  await waitFor(() => expect(sends()).toBeTruthy());
  expect(lastOrder()).toMatchObject({ details: { grounds: 'It follows me.' } });
});

test('while the letter is written anew the old one cannot leave', async () => {
  await show('erasure', null);
  expect(sends()?.closest('section')?.hasAttribute('inert')).toBe(false);
  fireEvent.change(screen.getByLabelText(/Which data/), { target: { value: 'My orders' } });
  expect(screen.getByText('Open in my mail program').closest('section')?.hasAttribute('inert')).toBe(true);
  await waitFor(() => expect(sends()?.closest('section')?.hasAttribute('inert')).toBe(false));
  expect(lastOrder().details?.scope).toBe('My orders');
});

test('a correction counts once it says what is right', async () => {
  await show('rectification', 'corrections');
  fireEvent.change(screen.getByLabelText(/What it is/), { target: { value: 'Street' } });
  await waitFor(() => expect(lastOrder().details?.corrections).toEqual([]));
  fireEvent.change(screen.getByLabelText(/How it should be/), { target: { value: 'Elm 4' } });
  await waitFor(() =>
    expect(lastOrder().details?.corrections).toEqual([{ item: 'Street', wrong: '', correct: 'Elm 4' }]),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Add another correction' }));
  expect(screen.getAllByLabelText(/What it is/)).toHaveLength(2);
  await checkAccessibility();
});

test('a ground is one of four, and consents are any of seven', async () => {
  await show('restriction', 'restrictionGround');
  fireEvent.click(screen.getByLabelText(/It may be wrong/));
  await waitFor(() => expect(sends()).toBeTruthy());
  expect(lastOrder().details).toEqual({ restrictionGround: 'a' });
});

test('what the case knows is filled in already, and stays when something is added', async () => {
  await show('incomplete', 'missingItems', { kind: 'follow-up', details: { answeredOn: '2026-11-02' } });
  expect((screen.getByLabelText(/The day of the shop's answer/) as HTMLInputElement).value).toBe('2026-11-02');
  fireEvent.click(screen.getByLabelText('Who got it'));
  await waitFor(() => expect(sends()).toBeTruthy());
  expect(lastOrder().details).toEqual({ answeredOn: '2026-11-02', missingItems: [{ item: '15(1)(c)' }] });
  expect(screen.queryByText(/If it arrives today/)).toBeNull();
});

test('what the answer lacks can be taken out and in again, and named in own words, as far as a letter takes', async () => {
  const missingItems = [
    { item: '15(1)(d)' as const },
    { item: 'recipient' as const, subject: 'Tagger Oy' },
    { item: 'category' as const, subject: 'order history' },
  ];
  await show('incomplete', null, { kind: 'follow-up', details: { answeredOn: '2026-11-02', missingItems } });
  expect((screen.getByLabelText('How long it is kept') as HTMLInputElement).checked).toBe(true);
  const tagger = screen.getByLabelText('What Tagger Oy got');
  fireEvent.click(tagger);
  await waitFor(() => expect(lastOrder().details?.missingItems).toEqual([missingItems[0], missingItems[2]]));
  fireEvent.click(screen.getByLabelText('What Tagger Oy got'));
  await waitFor(() => expect(lastOrder().details?.missingItems).toEqual(missingItems));
  const own = screen.getByLabelText(/Something else/);
  expect((screen.getByRole('button', { name: 'Add to the letter' }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.change(own, { target: { value: ' My chats with support ' } });
  fireEvent.keyDown(own, { key: 'Enter' });
  const other = { item: 'other', subject: 'My chats with support' };
  await waitFor(() => expect(lastOrder().details?.missingItems).toEqual([...missingItems, other]));
  expect((own as HTMLInputElement).value).toBe('');
  await checkAccessibility();
});

test('a letter lists twenty missing things and no more', async () => {
  const missingItems = Array.from({ length: 19 }, (_, at) => ({ item: 'other' as const, subject: `Thing ${at}` }));
  await show('incomplete', null, { kind: 'follow-up', details: { missingItems } });
  fireEvent.change(screen.getByLabelText(/Something else/), { target: { value: 'Thing 19' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add to the letter' }));
  expect(screen.queryByLabelText(/Something else/)).toBeNull();
  expect(screen.getByText(/twenty things at most/)).toBeTruthy();
  expect((screen.getByLabelText('Who got it') as HTMLInputElement).disabled).toBe(true);
  await waitFor(() => expect(lastOrder().details?.missingItems).toHaveLength(20));
});

test('a complaint asks where one lives and lets the authority be chosen', async () => {
  const authorities: Draft['authorities'] = [
    { id: 'fi-tsv', name: 'Tietosuojavaltuutettu', country: 'FI', why: 'seat' },
    { id: 'se-imy', name: 'IMY', country: 'SE', why: 'seat' },
  ];
  await show('complaint-data', 'residence', { kind: 'complaint', authorities, places: ['FI', 'SE'] });
  fireEvent.change(screen.getByLabelText(/The country you live in/), { target: { value: 'SE' } });
  await waitFor(() => expect(lastOrder().details?.residence).toBe('SE'));
  fireEvent.change(screen.getByLabelText('Which authority'), { target: { value: 'se-imy' } });
  await waitFor(() => expect(lastOrder().authority).toBe('se-imy'));
  expect(screen.queryByText('Use another address')).toBeNull();
  expect(screen.getByText(/^A letter to IMY\./)).toBeTruthy();
  await checkAccessibility();
});

test('a finding is put into the letter and taken out again', async () => {
  await show('access', null, { findings: [buildFinding()] });
  fireEvent.click(screen.getByText('One thing your browser saw could be put in'));
  fireEvent.click(screen.getByRole('button', { name: /^Put in: / }));
  await waitFor(() => expect(lastOrder().findings).toEqual(['C2|cookie:_ga']));
  fireEvent.click(await screen.findByRole('button', { name: /^Take out: / }));
  await waitFor(() => expect(lastOrder().findings).toEqual([]));
  await checkAccessibility();
});

test('a value is shown in full only where it is ticked', async () => {
  await show('access', null, { identifiers: ['_ga', 'cart'] });
  fireEvent.click(screen.getByLabelText('cart'));
  await waitFor(() => expect(lastOrder().reveal).toEqual(['cart']));
});

test('somebody who only visited says so', async () => {
  await show('access', null);
  fireEvent.click(screen.getByLabelText(/I only visited the site/));
  await waitFor(() => expect(lastOrder().visitor).toBe(true));
});
