import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../../../utils/cli/commands/policy.ts';
import type { PolicyReading } from '../../../../../utils/policy/model.ts';

const folder = mkdtempSync(join(tmpdir(), 'cc-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function output(args: string[]): Promise<PolicyReading & { ms: number }> {
  const answer = await run(args);
  expect(answer).toHaveProperty('output');
  return (answer as { output: PolicyReading & { ms: number } }).output;
}

const fixture = join(import.meta.dirname, '../../../../fixtures/policies/sv-garnboden.html');

describe('cc policy', () => {
  test('prints the shape of the contract', async () => {
    const answer = await output([fixture, '--url', 'https://garnboden.example/integritet']);
    expect(Object.keys(answer)).toEqual(['language', 'words', 'ms', 'text', 'claims', 'absences']);
    expect(answer.language).toBe('sv');
    expect(answer.ms).toBeGreaterThan(0);
    for (const claim of answer.claims) {
      expect(claim.quote).toBe(answer.text.slice(claim.start, claim.end));
      expect(Object.keys(claim).sort()).toEqual([
        'confidence',
        'end',
        'kind',
        'modality',
        'polarity',
        'quote',
        'rule',
        'start',
        'value',
      ]);
    }
  });

  test('reads text, HTML without a frame, and blocks', async () => {
    expect((await output([file('a.txt', 'Write to info@shop.example')])).claims).toHaveLength(1);
    expect((await output([file('b', '<p>Write to info@shop.example</p>')])).claims).toHaveLength(1);
    expect(
      (await output([file('c.json', '[{"role":"para","text":"Write to info@shop.example"}]')])).claims,
    ).toHaveLength(1);
    expect(
      (await output([file('d.html', 'Write to <b>info@shop.example</b>'), '--format', 'text', '--lang', 'en'])).text,
    ).toContain('<b>');
  });

  test('an unknown language is read as such', async () => {
    expect((await output([file('e.txt', 'Write to info@shop.example'), '--lang', 'ee'])).language).toBe('und');
  });

  test('states its failures', async () => {
    expect(await run([join(folder, 'nowhere.txt')])).toMatchObject({ error: { code: 'unreadable' } });
    expect(await run([file('f.json', '{"no":"blocks"}')])).toMatchObject({ error: { code: 'no-blocks' } });
  });

  test.each([[[]], [['a', 'b']], [['a', '--format', 'pdf']], [['a', '--unknown']]])(
    'tells its usage for %j',
    async (args) => {
      expect(await run(args)).toHaveProperty('usage');
    },
  );
});
