import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english, isMessageKey } from '../../utils/i18n/index.ts';
import cookies from '../../utils/policy/data/cookies.json' with { type: 'json' };
import categories from '../../utils/policy/data/data-categories.json' with { type: 'json' };
import duties from '../../utils/policy/data/duties.json' with { type: 'json' };
import bases from '../../utils/policy/data/legal-bases.json' with { type: 'json' };
import purposes from '../../utils/policy/data/purposes.json' with { type: 'json' };
import recipients from '../../utils/policy/data/recipients.json' with { type: 'json' };
import transfers from '../../utils/policy/data/transfers.json' with { type: 'json' };
import { ROOT, sourceFiles } from '../support/source-files.ts';

const keys = Object.keys(english);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const paths = sourceFiles(['components', 'entrypoints', 'utils']);
const sources = new Map(paths.map((path) => [path, read(path)]));
const all = [...sources.values()].join('\n');
const below = (folder: string): string =>
  [...sources].flatMap(([path, text]) => (path.startsWith(folder) ? [text] : [])).join('\n');

/** Keys that are put together from a prefix and a code, and where the codes come from. */
const COMPOSED: Record<string, string> = {
  'access.level.': 'utils/storage/rows.ts',
  'answerCheck.result.': 'utils/replies/model.ts',
  'backup.col.': 'components/backup/restore-result.tsx',
  'backup.failure.': 'utils/services/backup/backup-failure.ts',
  'backup.table.': 'components/backup/restore-result.tsx',
  'case.about.': 'utils/requests/cases/case-model.ts',
  'case.channel.': 'components/cases/event-details.tsx',
  'case.do.': 'utils/requests/cases/case-model.ts',
  'case.event.': 'utils/requests/model.ts',
  'case.extension.': 'utils/law/model.ts',
  'case.filter.': 'components/cases/case-filter.ts',
  'case.limit.': 'utils/requests/cases/case-model.ts',
  'case.nation.': 'utils/law/data/holidays-uk.json',
  'case.place.from.': 'utils/requests/model.ts',
  'case.received.': 'utils/requests/model.ts',
  'case.stage.': 'utils/requests/cases/case-model.ts',
  'case.then.': 'utils/requests/cases/case-model.ts',
  'case.view.': 'components/cases/requests-overview.tsx',
  'case.who.': 'components/cases/happened-form.tsx',
  'case.whose.': 'utils/requests/cases/case-model.ts',
  'case.why.': 'utils/requests/cases/next-actions.ts',
  'check.col.': 'utils/comparison/choice-states.ts',
  'check.how.': 'utils/services/findings/check-progress.ts',
  'check.place.': 'utils/comparison/choice-states.ts',
  'check.sign.': 'components/check/check-steps.tsx',
  'check.skip.': 'utils/services/findings/check-progress.ts',
  'check.step.': 'utils/services/findings/check-progress.ts',
  'complaint.caution.': 'utils/law/data/authorities.json',
  'complaint.matter.': 'utils/law/authorities-for.ts',
  'complaint.reason.': 'utils/law/authorities-for.ts',
  'cookies.state.': 'utils/observation/model.ts',
  'draft.ask.': 'utils/services/drafting/draft-command.ts',
  'draft.contact.': 'utils/requests/channels/contact-for.ts',
  'draft.field.': 'components/requests/details-fields.ts',
  'draft.from.': 'utils/services/drafting/addressee.ts',
  'draft.missing.': 'utils/requests/letter-details.ts',
  'draft.need.': 'components/requests/missing-fields.tsx',
  'draft.option.': 'utils/requests/letter-choices.ts',
  'draft.recipient.': 'utils/services/cases/other-recipients.ts',
  'draft.role.': 'utils/requests/channels/contact-for.ts',
  'draft.warning.': 'utils/requests/channels/address-warnings.ts',
  'erasure.outcome.': 'utils/comparison/erasure-check.ts',
  'erasure.tells.': 'utils/services/cases/erasure-view.ts',
  'error.': 'utils/services/commands.ts',
  'evidence.alteration.': 'utils/evidence/verify-evidence.ts',
  'evidence.picture.failed.': 'utils/services/pictures/take-picture.ts',
  'export.': 'utils/services/exports/export-tables.ts',
  'forget.kind.': 'utils/storage/database.ts',
  'keep.': 'utils/services/keeping/keep-times.ts',
  'law.title.': 'utils/comparison/data/law-references.json',
  'policy.absent.': 'utils/policy/data/expected-items.json',
  'policy.brought.': 'utils/services/policies/brought-document.ts',
  'policy.claim.': 'utils/policy/model.ts',
  'policy.correct.': 'utils/policy/versions/correction.ts',
  'policy.corrected.': 'utils/policy/versions/correction.ts',
  'policy.kept.': 'utils/services/policies/add-document.ts',
  'policy.kind.': 'utils/storage/rows.ts',
  'policy.lifetime.': 'utils/policy/model.ts',
  'policy.line.': 'utils/policy/model.ts',
  'policy.polarity.': 'utils/policy/model.ts',
  'policy.shown.': 'utils/services/policies/show-quote.ts',
  'policy.source.': 'utils/storage/rows.ts',
  'policy.status.': 'utils/storage/rows.ts',
  'reminder.': 'utils/services/cases/reminders.ts',
  'reply.error.': 'utils/services/replies/read-answer.ts',
  'reply.kind.': 'utils/services/replies/keep-reply.ts',
  'reply.problem.': 'utils/replies/model.ts',
  'reply.reasons.': 'components/replies/reasons-choice.tsx',
  'request.status.': 'utils/requests/model.ts',
  'share.kind.': 'utils/services/share/share-place.ts',
  'share.place.': 'utils/services/share/shared-place.ts',
  'storage.kind.': 'utils/observation/model.ts',
  'storage.safe.': 'utils/storage/health.ts',
  'storage.todo.': 'utils/storage/health.ts',
  'storage.trouble.': 'utils/storage/health.ts',
  'term.name.': 'components/help/terms.ts',
  'term.text.': 'components/help/terms.ts',
  'vault.strength.': 'utils/services/vault/passphrase-strength.ts',
  'verdict.': 'utils/comparison/model.ts',
};

/** Codes of the policy reader's lexicons that are shown to people. */
const LEXICONS: Record<string, readonly string[]> = {
  basis: Object.keys(bases.lists.basis).filter((code) => code.startsWith('6(')),
  changes: Object.keys(duties.lists.changeChannel),
  data: Object.keys(categories.lists.dataCategory).filter((code) => code !== 'none'),
  decision: Object.keys(duties.lists.automatedCue),
  means: Object.keys(duties.lists.consentMeans),
  optOut: Object.keys(cookies.lists.optOut),
  purpose: Object.keys(purposes.lists.purpose).filter((code) => code !== 'none'),
  recipient: Object.keys(recipients.lists.role).filter((code) => code !== 'none'),
  required: Object.keys(duties.lists.requiredWord),
  source: Object.keys(duties.lists.sourceCue),
  scope: [...Object.keys(cookies.lists.cookieClass).filter((code) => code !== 'none'), 'all'],
  right: ['7(3)', '15', '16', '17', '18', '20', '21', '22', '77'],
  transfer: [...Object.keys(transfers.lists.mechanism), 'none'],
};

/** Codes that a rule may give as its message; a template stands for whatever fills it. */
const ruleMessages = [...below('utils/comparison/rules').matchAll(/message: (.*),$/gm)].flatMap(([, expression]) =>
  [...(expression ?? '').matchAll(/'([a-z-]+)'|`([^`]+)`/g)].map(([, literal, template]) => ({ literal, template })),
);
const literalMessages = ruleMessages.flatMap(({ literal }) => literal ?? []);
const messagePatterns = ruleMessages.flatMap(({ template }) =>
  template ? [new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '[a-z-]+')}$`)] : [],
);

/** All that stands between two quotation marks of a text. */
const quoted = (text: string): Set<string> => new Set(text.split(/['"]/));
const allQuoted = quoted(all);
const quotedIn = new Map([...new Set(Object.values(COMPOSED))].map((file) => [file, quoted(read(file))]));

function isUsed(key: string): boolean {
  if (allQuoted.has(key)) return true;
  const [prefix, file] = Object.entries(COMPOSED).find(([head]) => key.startsWith(head)) ?? [];
  if (prefix && file)
    return all.includes(`\`${prefix}\${`) && quotedIn.get(file)?.has(key.slice(prefix.length)) === true;
  const [, group = '', code = ''] = /^policy\.value\.(\w+)\.(.+)$/.exec(key) ?? [];
  if (code) return LEXICONS[group]?.includes(code) ?? false;
  const message = /^finding\.(.+?)(\.seen)?$/.exec(key)?.[1];
  if (!message) return false;
  return literalMessages.includes(message) || messagePatterns.some((pattern) => pattern.test(message));
}

describe('the messages', () => {
  test('all of them are used somewhere', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('a key that nothing uses would be found', () => {
    for (const key of ['nothing.uses.this', 'error.nobody-returns', 'finding.nobody', 'policy.value.right.99'])
      expect(isUsed(key), key).toBe(false);
  });

  test('every key that the code names is there', () => {
    const named = [...all.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  test('every message of a rule has its two sentences', () => {
    expect(literalMessages.length).toBeGreaterThan(3);
    const missing = literalMessages.flatMap((code) =>
      [`finding.${code}`, `finding.${code}.seen`].filter((key) => !isMessageKey(key)),
    );
    expect(missing).toEqual([]);
  });

  test('every code of the lexicons has words', () => {
    const missing = Object.entries(LEXICONS).flatMap(([group, codes]) =>
      codes.map((code) => `policy.value.${group}.${code}`).filter((key) => !isMessageKey(key)),
    );
    expect(missing).toEqual([]);
  });

  test('messages with plural forms differ only where the count is one, and the many name it', () => {
    for (const [key, message] of Object.entries(english)) {
      if (typeof message === 'string') {
        expect(message.trim(), key).not.toBe('');
        expect(message, `${key} counts, but has one form`).not.toContain('{count}');
        continue;
      }
      expect(Object.keys(message), key).toEqual(['one', 'other']);
      const fields = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? '');
      const other = new Set(fields(message.other));
      expect(
        fields(message.one).filter((field) => !other.has(field)),
        key,
      ).toEqual([]);
    }
  });

  test('components write no sentence of their own', () => {
    const own = [...sources].flatMap(([path, text]) =>
      // The page of tokens is for developers alone.
      path.startsWith('components/') && path.endsWith('.tsx') && !path.startsWith('components/design/')
        ? [...text.matchAll(/>\s*([A-Z][a-z]+ [a-z][^<>{}]*)</g)].map(([, sentence]) => `${path}: ${sentence}`)
        : [],
    );
    expect(own).toEqual([]);
  });
});
