import references from './data/law-references.json' with { type: 'json' };
import data from './data/rules.json' with { type: 'json' };
import type { RuleId, Severity } from './model.ts';

/** Something a reader can look up. Dates are ISO; `to` is null while it applies. */
export interface LawReference {
  id: string;
  ref: string;
  title: string;
  url: string;
  from: string;
  to: string | null;
  checkedOn: string;
}

/** The legal references a rule rests on, in the order of weight; on a date, those that applied then. */
export function lawBehind(rule: RuleId, on?: string): readonly LawReference[] {
  return data.rules[rule].law
    .flatMap((id): LawReference[] => references.references.filter((reference) => reference.id === id))
    .filter(({ from, to }) => on === undefined || (from <= on && (to === null || on <= to)));
}

/** What would show a finding of this rule to be wrong, as codes that have words. */
export const refutationsOf = (rule: RuleId): readonly string[] => data.rules[rule].refutedBy;

/** The full weight of a rule, which a finding may fall short of. */
export const weightOf = (rule: RuleId): Severity => data.rules[rule].severity as Severity;
