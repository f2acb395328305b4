import type { Category } from '../attribution/model.ts';
import type { Claim } from '../policy/model.ts';
import { overlap, type Sourced } from './claims.ts';
import type { Ground } from './ground.ts';
import type { SeenHost, Verdict } from './model.ts';

/** How a shop's texts speak of a company: by its name, by what it does, or by saying that it gets nothing. */
export type Naming =
  | { how: 'named' | 'may' | 'denied' | 'class' | 'class-denied'; by: Sourced }
  | { how: 'not'; by: null };

const VERDICTS: Record<Naming['how'], Verdict> = {
  named: 'agrees',
  may: 'vague',
  class: 'vague',
  denied: 'denied',
  'class-denied': 'denied',
  not: 'not-mentioned',
};

/** What the way a company is spoken of amounts to. */
export const namingVerdict = ({ how }: Naming): Verdict => VERDICTS[how];

/** Words a policy uses for a class of recipients, as the reader names them, by what the company does. */
const CLASSES: Partial<Record<Category, readonly string[]>> = {
  analytics: ['analytics'],
  advertising: ['advertising', 'recommendation'],
  social: ['social'],
  payment: ['payment'],
  credit: ['credit', 'payment'],
  delivery: ['carrier'],
  consent: ['consent'],
  support: ['support'],
  content: ['content', 'maps', 'hosting'],
  hosting: ['hosting'],
  security: ['security'],
};

/**
 * Finds the strongest word on a company, through aliases, legal entities and owners. A name that is affirmed anywhere
 * outweighs a denial elsewhere; `may` counts only where nothing firmer is said. A weak reading never carries a denial.
 */
export function namingOf(company: string, hosts: readonly SeenHost[], ground: Ground): Naming {
  const theirs = <C extends Claim>(sources: readonly Sourced<C>[], nameIn: (claim: C) => string | undefined) =>
    sources.filter(({ claim }) => {
      const name = nameIn(claim);
      return name !== undefined && name !== '' && ground.sameCompany(name, company);
    });
  const recipients = theirs(ground.claims('recipient'), ({ value }) => value.name);
  const named = recipients.filter(({ claim }) => claim.polarity === 'affirmed');
  const firm = named.find(({ claim }) => claim.modality === 'does');
  if (firm) return { how: 'named', by: firm };
  const [provider] = theirs(ground.affirmed('cookie'), ({ value }) => value.provider);
  if (provider) return { how: 'named', by: provider };
  if (named[0]) return { how: 'may', by: named[0] };
  const denied = recipients.find(({ claim }) => claim.confidence !== 'weak');
  if (denied) return { how: 'denied', by: denied };
  const classes = new Set(hosts.flatMap(({ attribution }) => CLASSES[attribution.category] ?? []));
  const classed = classOfRecipient(classes, ground);
  if (classed) return { how: 'class', by: classed };
  const without = ground
    .claims('recipient.category')
    .find(
      ({ claim }) => claim.polarity === 'denied' && claim.confidence === 'sure' && classes.has(claim.value.category),
    );
  return without ? { how: 'class-denied', by: without } : { how: 'not', by: null };
}

/** A kind told of a company that is named beside it ("X Ltd: statistics") is that company's, and covers no other. */
function classOfRecipient(classes: ReadonlySet<string>, ground: Ground): Sourced | undefined {
  const recipients = ground.affirmed('recipient');
  return ground
    .affirmed('recipient.category')
    .find((kind) => classes.has(kind.claim.value.category) && !recipients.some((one) => overlap(one, kind)));
}
