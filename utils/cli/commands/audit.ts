import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Evidence } from '../../evidence/index.ts';
import { openSession } from '../tour/open-session.ts';
import { saveEvidence, visitShop } from '../tour/visit-shop.ts';

const usage = 'usage: cc audit [URL] [--out DIR] [--seconds N] [--pages N] [--access shop|all] [--browser-arg ARG]...';
const options = {
  out: { type: 'string', default: 'audit' },
  seconds: { type: 'string', default: '5' },
  pages: { type: 'string', default: '3' },
  access: { type: 'string', default: 'all' },
  'browser-arg': { type: 'string', multiple: true, default: [] as string[] },
} as const;

type Outcome = { output: unknown } | { usage: string } | { error: { code: string; message: string } };

/** `cc audit`: visits a shop in a real Chromium with the built extension and saves what it saw; without URL, the demo shop. */
export async function run(args: string[]): Promise<Outcome> {
  const read = parse(args);
  if (!read) return { usage };
  const say = (text: string): void => console.error(text);
  const opened = await openSession({ url: read.url, browserArgs: read.browserArgs, say });
  if ('code' in opened) return { error: opened };
  try {
    await visitShop(opened.session, { ...read, url: opened.url, domain: opened.domain, say });
    const evidence = await saveEvidence(opened.session, opened.domain, read.out);
    say(`Evidence, report and screenshots are in ${read.out}`);
    return { output: summary(evidence, read.out) };
  } catch (error) {
    return {
      error: {
        code: 'visit-failed',
        message: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown',
      },
    };
  } finally {
    await opened.close();
  }
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [url = null, more] = positionals;
    const seconds = Number(values.seconds);
    const pages = Number(values.pages);
    const { access } = values;
    if (
      more !== undefined ||
      !(seconds >= 0 && seconds <= 600) ||
      !(Number.isInteger(pages) && pages >= 0 && pages <= 50)
    )
      return null;
    if (access !== 'shop' && access !== 'all') return null;
    return { url, seconds, pages, access, out: resolve(values.out), browserArgs: values['browser-arg'] } as const;
  } catch {
    return null;
  }
}

function summary(evidence: Evidence, out: string) {
  return {
    shop: evidence.shop,
    out,
    policies: evidence.policies.map(({ url, hash, claims }) => ({ url, hash, claims: claims.length })),
    counts: {
      cookies: evidence.cookies.length,
      storage: evidence.storage.length,
      hosts: evidence.requests.length,
      consent: evidence.consent.length,
      events: evidence.events.count,
    },
    findings: evidence.findings.map(({ rule, subject, severity, verdict, sentence }) => ({
      rule,
      subject,
      severity,
      verdict,
      sentence,
    })),
    blindSpots: evidence.blindSpots,
  };
}
