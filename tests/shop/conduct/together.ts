import { type Behaviour, behaviourNames, behaviourTable } from './behaviours.ts';

/** What takes another's place in the text or the list, and is switched on by itself. */
const BY_ITSELF: ReadonlySet<Behaviour> = new Set([
  'no-cookie-list',
  'privacy-shield',
  'stays-inside',
  'transfers-left-out',
]);

const ofKind = (wanted: 'policy' | 'list'): Behaviour[] =>
  behaviourNames.filter(
    (name) =>
      behaviourTable[name].kind !== 'conduct' &&
      (behaviourTable[name].changes ?? 'policy') === wanted &&
      !BY_ITSELF.has(name),
  );

/** Contradictions that one visit can show together, each of them as if it were alone. */
export const TOGETHER: readonly (readonly [what: string, behaviours: readonly Behaviour[]])[] = [
  ['everything that only the policy says', ofKind('policy')],
  ['everything that the list of cookies says', ofKind('list')],
  ['no-cookie-list beside privacy-shield', ['no-cookie-list', 'privacy-shield']],
];
