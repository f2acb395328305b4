import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../../utils/policy/blocks/blocks-from-text.ts';
import type { PolicyReading } from '../../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../../utils/policy/read-policy.ts';
import { compareVersions, type VersionDifference } from '../../../../../utils/policy/versions/compare-versions.ts';
import { busyTime } from '../../../../support/busy-time.ts';

const OLD = `# Privacy policy

Updated 1 March 2025. The controller is Harbour Lamps Oy, Business ID 1234567-1.

# Retention

We keep order data for 6 years. Write to privacy@harbourlamps.example.

# Recipients

We share data with Posti (delivery) and Klarna (payment). You have the right of access to your data.`;

const NEW = OLD.replace('1 March 2025', '2 May 2026')
  .replace('6 years', '10 years')
  .replace('Posti (delivery) and Klarna (payment)', 'Posti (delivery), Klarna (payment) and Hotjar (analytics)');

const read = (text: string): PolicyReading => readPolicy(blocksFromText(text));
const compared = (before: string, after: string): VersionDifference => {
  const difference = compareVersions(read(before), read(after));
  if (!difference) throw new Error('not compared');
  return difference;
};
const put = ({ text }: VersionDifference, without: 'added' | 'removed'): string =>
  text.flatMap((change) => (change.kind === without ? [] : change.text)).join('');

describe('two versions', () => {
  test('claims that came, went and changed', () => {
    const { added, removed, changed } = compared(OLD, NEW);
    expect(added.filter(({ kind }) => kind === 'recipient')).toMatchObject([{ value: { name: 'Hotjar' } }]);
    expect(removed).toEqual([]);
    const by = new Map(changed.map(({ before, after }) => [after.kind, [before.value, after.value]]));
    expect(by.get('policy.updated')).toEqual(['2025-03-01', '2026-05-02']);
    expect(by.get('retention')).toMatchObject([{ max: 'P6Y' }, { max: 'P10Y' }]);
    expect([...by.keys()].sort()).toEqual(['policy.updated', 'retention']);
  });

  test('back again, what was added is removed', () => {
    const { added, removed } = compared(NEW, OLD);
    expect(added).toEqual([]);
    expect(removed.filter(({ kind }) => kind === 'recipient')).toMatchObject([{ value: { name: 'Hotjar' } }]);
  });

  test('words that changed stand between words that stayed, and both texts can be put together', () => {
    const difference = compared(OLD, NEW);
    expect(put(difference, 'added')).toBe(read(OLD).text);
    expect(put(difference, 'removed')).toBe(read(NEW).text);
    const changes = difference.text.filter(({ kind }) => kind !== 'same');
    expect(changes).toContainEqual({ kind: 'removed', text: '6 ' });
    expect(changes).toContainEqual({ kind: 'added', text: '10 ' });
    expect(changes.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(80);
  });

  test('other words for the same things change no claim', () => {
    const { added, removed, changed, text } = compared(OLD, OLD.replace('Write to', 'You can write to us at'));
    expect([added, removed, changed]).toEqual([[], [], []]);
    expect(text.some(({ kind }) => kind === 'added')).toBe(true);
  });

  test('the same text has no difference', () => {
    expect(compared(OLD, OLD)).toEqual({
      added: [],
      removed: [],
      changed: [],
      text: [{ kind: 'same', text: read(OLD).text }],
    });
  });

  test('a switch of language is not a change', () => {
    expect(compareVersions(read(OLD), { ...read(NEW), language: 'fi' })).toBeNull();
  });
});

test('a changed cell does not replace its row', () => {
  const table =
    '| Cookie | Provider | Duration |\n| --- | --- | --- |\n| _ga | Google | 2 years |\n| _fbp | Meta | 3 months |';
  const { changed, text } = compared(table, table.replace('2 years', '13 months'));
  expect(changed).toMatchObject([{ after: { kind: 'cookie', value: { name: '_ga', lifetime: { iso: 'P13M' } } } }]);
  expect(text.filter(({ kind }) => kind !== 'same').map((change) => change.text)).toEqual(['2 years', '13 months']);
});

test('a longest text rewritten from end to end is compared in bounded work', () => {
  const words = (seed: number): string =>
    Array.from({ length: 4_500 }, (_, line) =>
      Array.from({ length: 12 }, (__, word) => `w${(line * 31 + word * 17 + seed * 7919) % 9973}`).join(' '),
    ).join('\n');
  const reading = (text: string): PolicyReading => ({
    language: 'en',
    words: 1,
    text,
    claims: [],
    absences: [],
    truncated: false,
  });
  const [before, after] = [words(1), words(2)];
  const busy = busyTime();
  const difference = compareVersions(reading(before), reading(after));
  // A search that is not given up takes minutes; the bound has a hundred times the room it needs.
  expect(busy()).toBeLessThan(15_000);
  if (!difference) throw new Error('not compared');
  expect(put(difference, 'added')).toBe(before);
  expect(put(difference, 'removed')).toBe(after);
});
