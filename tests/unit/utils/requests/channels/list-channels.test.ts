import { expect, test } from 'vitest';
import { type ContactOption, composeLetter, listChannels } from '../../../../../utils/requests/index.ts';
import { letterRequest } from '../../../../support/letters.ts';

const letter = composeLetter(letterRequest());
const contact = (more: Partial<ContactOption> = {}): ContactOption => ({
  kind: 'email',
  value: 'a@shop.example',
  role: 'general',
  from: 'policy',
  quote: null,
  warnings: [],
  ...more,
});
const kinds = (option: ContactOption | null, limit?: number): string[] =>
  listChannels(option, letter, limit).map((channel) => (channel.kind === 'webmail' ? channel.id : channel.kind));

test('a mail draft as long as its link is short enough, then the other ways by mail, then paper', () => {
  const webmail = ['gmail', 'outlook', 'office365', 'yahoo', 'proton'];
  expect(kinds(contact(), 12_000)).toEqual(['mailto', ...webmail, 'eml', 'print', 'text']);
  expect(kinds(contact())).toEqual([...webmail, 'eml', 'print', 'text']);
});

test('a letter too long for every link goes as a file', () => {
  const long = { subject: 's', body: 'ä'.repeat(9_000) };
  expect(listChannels(contact(), long).map(({ kind }) => kind)).toEqual(['eml', 'print', 'text']);
});

test('a form, the post, or nothing but the text', () => {
  expect(listChannels(contact({ kind: 'form', value: 'https://shop.example/gdpr' }), letter)[0]).toEqual({
    kind: 'form',
    url: 'https://shop.example/gdpr',
  });
  expect(listChannels(contact({ kind: 'form', value: '' }), letter)[0]).toEqual({ kind: 'form', url: null });
  expect(kinds(contact({ kind: 'post', value: 'Street 1' }))).toEqual(['print', 'text']);
  expect(kinds(null)).toEqual(['text', 'print']);
});
