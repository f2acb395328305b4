import { parseArgs } from 'node:util';
import { createAttributor } from '../../attribution/index.ts';
import { loadTables } from '../../attribution/tables.ts';
import { compare, lawBehind, type PolicyVersion } from '../../comparison/index.ts';
import { english, findingWords, wordsIn } from '../../i18n/index.ts';
import { readVersion } from '../recorded-policy.ts';
import { readEvidence, recordedVisits } from '../recorded-visit.ts';

const usage = 'usage: cc compare --policy FILE... --seen FILE';

type Outcome = { output: unknown } | { usage: string } | { error: { code: string; message: string } };

/**
 * `cc compare`: holds what documents say against a recorded visit, without a browser. A policy is what `cc policy`
 * printed or the document itself; the visit is an `evidence.json` of `cc audit`, or a saved archive.
 */
export async function run(args: string[]): Promise<Outcome> {
  const files = parse(args);
  if (!files) return { usage };
  const evidence = readEvidence(files.seen);
  if (!evidence) return { error: { code: 'no-evidence', message: `${files.seen} is no evidence file.` } };
  const policies: PolicyVersion[] = [];
  for (const file of files.policies) {
    const version = await readVersion(file, evidence.policies);
    if (!version) return { error: { code: 'no-policy', message: `${file} is no reading and no document.` } };
    policies.push(version);
  }
  const visits = recordedVisits(evidence, createAttributor(loadTables()));
  const words = wordsIn('en', english);
  const findings = compare({ policies, unread: [], changes: [], ...visits }).map((finding) => {
    const { rule, subject, severity, verdict, said, doubt } = finding;
    const { sentence, seen } = findingWords(finding, words);
    return {
      rule,
      subject,
      severity,
      verdict,
      sentence,
      said: said && { quote: said.quote, policy: said.source },
      seen: { text: seen, events: finding.events },
      law: lawBehind(rule).map(({ ref }) => ref),
      ...(doubt ? { doubt } : {}),
    };
  });
  return {
    output: {
      shop: evidence.shop.domain,
      policies: policies.map(({ hash, url, kind, reading }, at) => ({
        file: files.policies[at],
        hash,
        url,
        kind,
        language: reading.language,
        claims: reading.claims.length,
      })),
      seen: { things: visits.seen.length, visits: visits.visits.length, access: visits.access },
      findings,
    },
  };
}

/** `--policy` takes one file or several; what follows without a name of its own belongs to it. */
function parse(args: string[]): { policies: string[]; seen: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { policy: { type: 'string', multiple: true }, seen: { type: 'string' } },
    });
    const policies = [...(values.policy ?? []), ...positionals];
    return values.policy && values.seen !== undefined ? { policies, seen: values.seen } : null;
  } catch {
    return null;
  }
}
