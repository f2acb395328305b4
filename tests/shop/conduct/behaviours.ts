import table from '../data/behaviours.json' with { type: 'json' };

/** One thing the demo shop does or says; each can be switched on and off on its own. */
export type Behaviour = keyof typeof table.behaviours;

/** `planted`: words and conduct part in known places. `honest`: they agree, and nothing may be found. */
export type Mode = 'planted' | 'honest';

export type Behaviours = Record<Behaviour, boolean>;

export type BehaviourNote = {
  kind: 'conduct' | 'contradiction' | 'wording';
  /** What a contradiction or a wording is seen in; the policy where it is not said. */
  changes?: 'policy' | 'list' | 'conduct';
  planted: boolean;
  honest: boolean;
  does: string;
};

/** Every behaviour with its kind, its state in both modes and one line on what it does. */
export const behaviourTable = table.behaviours as Record<Behaviour, BehaviourNote>;

/** All behaviour names, in the table's order. */
export const behaviourNames = Object.keys(table.behaviours) as Behaviour[];

/** The state of every behaviour in a mode. */
export function behavioursOf(mode: Mode): Behaviours {
  const entries = behaviourNames.map((name) => [name, behaviourTable[name][mode]] as const);
  return Object.fromEntries(entries) as Behaviours;
}
