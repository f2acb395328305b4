import type { Finding } from '../../comparison/index.ts';

/** What a finding is about: `cookie:_ga`, `company:Adform`; not the moment that some subjects name after it. */
const aboutOf = ({ subject }: Pick<Finding, 'subject'>): string => subject.split(':', 2).join(':');

/**
 * The few findings that stand for all: three that say different things about different things, where there are such,
 * then different things, then whatever weighs most.
 * @param findings in the order of their weight, which is kept among equals
 */
export function pickTop<F extends Pick<Finding, 'rule' | 'subject'>>(findings: readonly F[], most: number): F[] {
  const picked: F[] = [];
  const newRule = (one: F): boolean => !picked.some(({ rule }) => rule === one.rule);
  const newThing = (one: F): boolean => !picked.some((other) => aboutOf(other) === aboutOf(one));
  for (const fits of [(one: F) => newRule(one) && newThing(one), newThing, newRule, () => true])
    for (const one of findings) if (picked.length < most && !picked.includes(one) && fits(one)) picked.push(one);
  return picked;
}
