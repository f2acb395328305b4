import type { RuleId } from '../comparison/model.ts';
import { refutationsOf } from '../comparison/rule-facts.ts';
import type { MessageKey } from './translate.ts';
import type { Words } from './words.ts';

const SENTENCES: Readonly<Record<string, MessageKey>> = {
  'address-lost-in-copying': 'refuted.address-lost-in-copying',
  'alias-of-own-server': 'refuted.alias-of-own-server',
  'chosen-before': 'refuted.chosen-before',
  'company-renamed': 'refuted.company-renamed',
  'consent-was-given': 'refuted.consent-was-given',
  'data-set-wrong': 'refuted.data-set-wrong',
  'declared-elsewhere': 'refuted.declared-elsewhere',
  'declared-longer-elsewhere': 'refuted.declared-longer-elsewhere',
  'denial-of-something-else': 'refuted.denial-of-something-else',
  'depends-on-the-customer': 'refuted.depends-on-the-customer',
  'from-another-visit': 'refuted.from-another-visit',
  'history-only': 'refuted.history-only',
  'needed-for-credit': 'refuted.needed-for-credit',
  'needed-for-the-service': 'refuted.needed-for-the-service',
  'no-personal-data': 'refuted.no-personal-data',
  'nothing-changed': 'refuted.nothing-changed',
  'of-another-class': 'refuted.of-another-class',
  'one-is-older': 'refuted.one-is-older',
  'other-arrangement': 'refuted.other-arrangement',
  'other-cookie-same-name': 'refuted.other-cookie-same-name',
  'other-country': 'refuted.other-country',
  'other-way-out': 'refuted.other-way-out',
  'person-decides': 'refuted.person-decides',
  'read-differently': 'refuted.read-differently',
  'reads-as-intended': 'refuted.reads-as-intended',
  'said-in-other-words': 'refuted.said-in-other-words',
  'script-deletes-it': 'refuted.script-deletes-it',
  'set-by-extension': 'refuted.set-by-extension',
  'set-on-other-pages': 'refuted.set-on-other-pages',
  'stays-in-eea': 'refuted.stays-in-eea',
  'two-cookies-one-name': 'refuted.two-cookies-one-name',
};

/** What would show a finding of a rule to be wrong, one sentence each. */
export const refutationWords = (rule: RuleId, { t }: Words): string[] =>
  refutationsOf(rule).flatMap((code) => {
    const key = SENTENCES[code];
    return key ? [t(key)] : [];
  });
