import { contactedCompanies, getsData } from './contacts.ts';
import { isAdequate, isInEea } from './countries.ts';
import type { Ground } from './ground.ts';
import type { SeenHost } from './model.ts';

/** A company that gets data and is run from outside the European Economic Area. */
export interface Abroad {
  company: string;
  /** ISO 3166-1 alpha-2 of the country the company, or the group behind it, is run from. */
  country: string;
  hosts: SeenHost[];
}

/** Companies run from where no decision makes every transfer free. Told by the company, never by an address. */
export function companiesAbroad(ground: Ground): Abroad[] {
  const today = dateOf(ground.now);
  return [...contactedCompanies(ground)].flatMap(([company, hosts]) => {
    const country = ground.companyOf(company)?.country;
    if (country === undefined || isInEea(country) || isAdequate(country, today)) return [];
    return getsData(hosts) ? [{ company, country, hosts }] : [];
  });
}

/** The day of a moment, in UTC. @param at milliseconds since the epoch */
export const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
