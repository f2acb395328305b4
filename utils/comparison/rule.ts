import type { Ground } from './ground.ts';
import type { Finding } from './model.ts';

/** What a rule makes of everything laid out before it. Pure; an agreement is a finding as much as a difference. */
export type ComparisonRule = (ground: Ground) => Finding[];
