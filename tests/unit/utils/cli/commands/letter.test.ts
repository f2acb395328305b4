import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../../../utils/cli/commands/letter.ts';
import { readEml } from '../../../../support/read-eml.ts';

const folder = mkdtempSync(join(tmpdir(), 'letter-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: unknown): string {
  const path = join(folder, `${files++}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const PROFILE = new URL('../../../../../utils/requests/data/shops/hersecret.se.json', import.meta.url).pathname;
const identity = file({ name: 'Kim Kund', email: 'kim@post.example', customerNumber: '77' });
const claims = [
  { kind: 'controller.name', value: 'Butik AB', polarity: 'affirmed', confidence: 'sure', quote: 'Butik AB' },
  { kind: 'dpo.email', value: 'dpo@butik.se', polarity: 'affirmed', confidence: 'sure', quote: 'dpo@butik.se' },
];

const letter = async (...args: string[]) => {
  const outcome = await run(args);
  return 'output' in outcome ? (outcome.output as Record<string, unknown>) : { ...outcome };
};

describe('cc letter', () => {
  test('writes one letter to the shop of a profile', async () => {
    const written = await letter('--right', '15', '--lang', 'sv', '--shop', PROFILE, '--identity', identity);
    expect(written).toMatchObject({ letter: 'access', right: '15', law: 'eu', language: 'sv', missing: [], open: [] });
    const { body, elements, words } = written;
    expect(body).toMatch(/^Till den som ansvarar för dataskydd hos HerSecret\.se[\s\S]*Kim Kund$/);
    expect(elements).toContainEqual(expect.objectContaining({ id: 'recipients', article: '15(1)(c)' }));
    expect(words).toBeLessThan(420);
  });

  test.each([
    ['21(2)', 'marketing'],
    ['21', 'objection'],
    ['7(3)', 'withdrawal'],
  ])('takes Article %s', async (right, name) => {
    expect(await letter('--right', right, '--lang', 'en', '--shop', PROFILE)).toMatchObject({ letter: name });
  });

  test('takes a bundle or a follow-up by its name, with its details, and the translation beside it', async () => {
    const details = file({ grounds: 'I moved.' });
    const args = ['--lang', 'en', '--shop', PROFILE, '--letter', 'objection+erasure', '--beside', 'fi'];
    expect(await letter(...args)).toMatchObject({ open: ['grounds'], translation: { language: 'fi' } });
    expect(await letter(...args, '--details', details)).toMatchObject({ open: [] });
  });

  test('reads the shop from a policy that was read, an exported bundle, or a file by hand', async () => {
    const to = (shop: unknown) => letter('--right', '15', '--lang', 'en', '--shop', file(shop));
    expect(await to({ domain: 'butik.se', claims })).toMatchObject({ to: 'dpo@butik.se' });
    const bundle = { schema: 'customer-copy/evidence@1', shop: { domain: 'butik.se' }, policies: [{ claims }] };
    expect(await to(bundle)).toMatchObject({ to: 'dpo@butik.se', body: expect.stringContaining('Butik AB') });
    expect(await to({ domain: 'butik.co.uk', name: 'Shop Ltd', email: 'a@butik.co.uk' })).toMatchObject({
      to: 'a@butik.co.uk',
      law: 'uk',
      body: expect.stringContaining('Shop Ltd'),
    });
    expect(await to({ domain: 'butik.com', country: 'CH' })).toMatchObject({ law: 'ch', to: '' });
  });

  test('hands the letter over by the way asked for', async () => {
    const by = (channel: string) =>
      letter('--right', '15', '--lang', 'en', '--shop', PROFILE, '--identity', identity, '--channel', channel);
    expect(await by('text')).not.toHaveProperty('eml');
    expect(await by('mailto')).toMatchObject({ webmail: { length: 5 } });
    const { eml, subject } = await by('eml');
    expect(readEml(String(eml)).subject).toBe(subject);
    expect(await by('html')).toMatchObject({ html: expect.stringContaining('@page { size: A4') });
  });

  test('lists every letter in every language with its elements', async () => {
    const list = (await letter('--list')) as unknown as { letter: string; language: string; elements: unknown[] }[];
    expect(new Set(list.map(({ letter: name, language }) => `${name} ${language}`)).size).toBe(23 * 4);
    expect(list.every(({ elements }) => elements.length > 5)).toBe(true);
    expect(JSON.stringify(await letter('--list', '--law', 'ch'))).toContain('DSG 25(1)');
  });
});

describe('cc letter states what it cannot do', () => {
  test.each(['99', '14', 'access'])('no letter for %s', async (right) => {
    const answer = await run(['--right', right, '--lang', 'en', '--shop', PROFILE]);
    expect(answer).toMatchObject({ error: { code: 'unknown-letter' } });
  });

  test.each(['{', '[]', '{}', 'null'])('no shop in %s', async (content) => {
    const answer = await run(['--right', '15', '--lang', 'en', '--shop', file(content)]);
    expect(answer).toMatchObject({ error: { code: 'unreadable-shop' } });
  });

  test('a field that is no text, a file that is not there', async () => {
    const args = ['--right', '16', '--lang', 'en', '--shop', PROFILE];
    const details = file({ corrections: [{ item: 5 }] });
    expect(await run([...args, '--details', details])).toMatchObject({ error: { code: 'bad-file' } });
    expect(await run([...args, '--identity', 'nowhere'])).toMatchObject({ error: { code: 'unreadable' } });
  });
});

test.each([
  [[]],
  [['--right', '15']],
  [['--right', '15', '--lang', 'fr', '--shop', PROFILE]],
  [['--right', '15', '--lang', 'en', '--shop', PROFILE, '--channel', 'fax']],
  [['--right', '15', '--lang', 'en', '--shop', PROFILE, '--beside', 'xx']],
  [['--list', '--law', 'mars']],
  [['--right', '15', '--lang', 'en', '--shop', PROFILE, 'extra']],
])('%j is wrong usage', async (args) => {
  expect(await run(args)).toHaveProperty('usage');
});
