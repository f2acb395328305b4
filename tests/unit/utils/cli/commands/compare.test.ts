import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../../../utils/cli/commands/compare.ts';
import { run as readPolicyFile } from '../../../../../utils/cli/commands/policy.ts';
import { writeBundle } from '../../../../../utils/evidence/index.ts';
import { consent, request, setCookie, wish } from '../../../../support/observed-events.ts';
import { recordedEvidence } from '../../../../support/recorded-evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const POLICY = `<h1>Privacy policy</h1>
<p>The controller is Shop Oy, Kauppakatu 1, 00100 Helsinki. We process your personal data to deliver your orders.</p>
<h2>Cookies</h2>
<table><tr><th>Name</th><th>Purpose</th><th>Lifetime</th></tr>
<tr><td>basket_id</td><td>Remembers your cart</td><td>30 days</td></tr></table>`;
const events = [
  request(0, 'https://shop.example/', 'main_frame'),
  consent(5, 'shown'),
  setCookie(10, wish('basket_id', { lifetimeSeconds: 86_400 * 365 })),
];

let seen: string;
let policy: string;
beforeAll(async () => {
  seen = file('evidence.json', await recordedEvidence(events));
  policy = file('privacy.html', POLICY);
});

const findings = async (...args: string[]) => {
  const answer = await run(args);
  if (!('output' in answer)) throw new Error(JSON.stringify(answer));
  return answer.output as { findings: { rule: string; subject: string }[]; policies: unknown[] };
};

describe('cc compare', () => {
  test('holds a document against a recorded visit', async () => {
    const output = await findings('--policy', policy, '--seen', seen);
    expect(output).toMatchObject({
      shop: 'shop.example',
      policies: [{ file: policy, kind: 'privacy', language: 'en' }],
      seen: { things: 2, visits: 1, access: 'all' },
    });
    expect(output.findings).toContainEqual(
      expect.objectContaining({
        rule: 'C1',
        verdict: 'differs',
        sentence: expect.stringContaining('basket_id'),
        said: { quote: expect.stringContaining('30 days'), policy: expect.stringMatching(/^sha256-/) },
        seen: { text: expect.any(String), events: [expect.stringMatching(/:2$/)] },
      }),
    );
  });

  test('a reading that was recorded gives the same as its document', async () => {
    const read = await readPolicyFile([policy]);
    const recorded = file('reading.json', JSON.stringify('output' in read && read.output));
    const again = await findings('--policy', recorded, '--seen', seen);
    expect(again.findings).toEqual((await findings('--policy', policy, '--seen', seen)).findings);
  });

  test('takes several documents and a saved archive', async () => {
    const archive = await writeBundle({
      evidence: await recordedEvidence(events),
      report: '',
      howTo: '',
      texts: new Map(),
    });
    const cookies = file('cookies.txt', 'We use cookies. The cookie basket_id is kept for 12 months.');
    const output = await findings('--policy', policy, cookies, '--seen', file('saved.zip', archive));
    expect(output.policies).toMatchObject([{ kind: 'privacy' }, { kind: 'cookie' }]);
  });

  test('states a failure', async () => {
    expect(await run(['--policy', policy, '--seen', policy])).toMatchObject({ error: { code: 'no-evidence' } });
    const none = join(folder, 'none.html');
    expect(await run(['--policy', none, '--seen', seen])).toMatchObject({ error: { code: 'no-policy' } });
    const forged = { language: 'en', text: 'We sell nothing.', claims: [{ quote: 'everything', start: 0, end: 10 }] };
    const made = file('forged.json', JSON.stringify(forged));
    expect(await run(['--policy', made, '--seen', seen])).toMatchObject({ error: { code: 'no-policy' } });
  });

  test.each([[[]], [['--seen', 'x']], [['--policy', 'x']], [['x', '--seen', 'y']], [['--policy', 'x', '--nonsense']]])(
    '%j is wrong usage',
    async (args) => {
      expect(await run(args)).toHaveProperty('usage');
    },
  );
});
