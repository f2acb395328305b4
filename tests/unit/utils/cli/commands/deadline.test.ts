import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../../../utils/cli/commands/deadline.ts';

const folder = mkdtempSync(join(tmpdir(), 'deadline-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, 'vectors.json');
  writeFileSync(path, content);
  return path;
}

describe('cc deadline for one request', () => {
  test('prints the dates', async () => {
    expect(await run(['--controller', 'FI', '--received', '2026-11-24'])).toMatchObject({
      output: { due: '2026-12-24', overdueAfter: '2026-12-28' },
    });
  });

  test('takes events, also with an instant', async () => {
    const args = ['--controller', 'FI', '--received', '2026-11-24', '--right', '17'];
    const events = ['--event', 'id-requested:2026-11-25', '--event', 'id-received:2026-11-29T23:30:00Z'];
    expect(await run([...args, ...events])).toMatchObject({ output: { dueSuspended: '2026-12-29' } });
    expect(await run([...args, '--event', 'extended:2026-12-10'])).toMatchObject({
      output: { extension: { inTime: 'yes' } },
    });
  });

  test('takes another zone', async () => {
    const args = ['--controller', 'FI', '--received', '2026-11-24T22:30:00Z', '--zone', 'Europe/London'];
    expect(await run(args)).toMatchObject({ output: { receivedLocalDate: '2026-11-24' } });
  });

  test('says that withdrawal has no month', async () => {
    const answer = await run(['--controller', 'FI', '--received', '2026-11-24', '--right', '7(3)']);
    expect(answer).toMatchObject({ output: { statutoryLimit: null, code: 'withdrawal-immediate' } });
  });

  test('states a failure', async () => {
    expect(await run(['--controller', 'XX', '--received', '2026-11-24'])).toMatchObject({
      error: { code: 'unknown-jurisdiction' },
    });
    const event = ['--event', 'forgotten:2026-12-01'];
    expect(await run(['--controller', 'FI', '--received', '2026-11-24', ...event])).toMatchObject({
      error: { code: 'bad-event' },
    });
  });

  test.each([
    [[]],
    [['--controller', 'FI']],
    [['--received', '2026-11-24']],
    [['--controller', 'FI', '--received', '2026-11-24', '--event', 'extended']],
    [['--controller', 'FI', '--received', '2026-11-24', '--nonsense']],
    [['FI', '2026-11-24']],
    [['--vectors', 'x.json', '--controller', 'FI']],
  ])('%j is wrong usage', async (args) => {
    expect(await run(args)).toHaveProperty('usage');
  });
});

describe('cc deadline for a file', () => {
  test('keeps ids and order, and answers the rest when one fails', async () => {
    const good = {
      id: 'a',
      kind: 'gdpr-12-3',
      jurisdiction: 'EU-FI',
      timeZone: 'Europe/Helsinki',
      received: '2026-11-24',
    };
    const vectors = [good, { ...good, id: 'b', received: 'never' }, null, 7, { ...good, id: 3 }];
    const { output } = (await run(['--vectors', file(JSON.stringify(vectors))])) as { output: unknown[] };
    expect(output).toMatchObject([
      { id: 'a', due: '2026-12-24', steps: expect.any(Array) },
      { id: 'b', error: { code: 'bad-date' } },
      { id: null, error: { code: 'bad-question' } },
      { id: null, error: { code: 'bad-question' } },
      { id: 3, due: '2026-12-24' },
    ]);
  });

  test.each(['{', '{}', ''])('%j is unreadable', async (content) => {
    expect(await run(['--vectors', file(content)])).toMatchObject({ error: { code: 'unreadable' } });
  });

  test('so is a file that is not there', async () => {
    expect(await run(['--vectors', join(folder, 'none.json')])).toMatchObject({ error: { code: 'unreadable' } });
  });
});
