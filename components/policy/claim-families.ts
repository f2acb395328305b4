import type { MessageKey } from '../../utils/i18n/index.ts';
import type { ClaimKind } from '../../utils/policy/model.ts';

/** What people ask of a policy; every kind of claim answers one of these. */
export type ClaimFamily = 'who' | 'what' | 'whom' | 'time' | 'rights';

export const FAMILIES: readonly ClaimFamily[] = ['who', 'whom', 'time', 'what', 'rights'];

export const FAMILY_WORDS: Record<ClaimFamily, MessageKey> = {
  who: 'policy.family.who',
  what: 'policy.family.what',
  whom: 'policy.family.whom',
  time: 'policy.family.time',
  rights: 'policy.family.rights',
};

/** Beginnings of the kinds of each family; the longest that fits counts. */
const KINDS: readonly [string, ClaimFamily][] = [
  ['controller', 'who'],
  ['contact', 'who'],
  ['dpo', 'who'],
  ['policy', 'time'],
  ['retention', 'time'],
  ['cookie', 'time'],
  ['recipient', 'whom'],
  ['transfer', 'whom'],
  ['right', 'rights'],
  ['complaint', 'rights'],
  ['consent', 'rights'],
];

export const familyOf = (kind: ClaimKind): ClaimFamily =>
  KINDS.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? 'what';
