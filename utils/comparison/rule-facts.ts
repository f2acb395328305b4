import data from './data/rules.json' with { type: 'json' };
import type { RuleId } from './model.ts';

export interface LawReference {
  ref: string;
  /** ISO date from which the reference applies. */
  appliesFrom: string;
}

/** The legal references a rule rests on, as dated data. */
export const lawBehind = (rule: RuleId): readonly LawReference[] => data.rules[rule].law;
