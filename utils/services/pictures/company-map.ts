import type { Category } from '../../attribution/model.ts';
import type { ChoiceMoment } from '../../observation/model.ts';
import type { ShopView } from '../queries.ts';

/** What the map needs to know of a company that was contacted. */
export interface MappedCompany {
  key: string;
  name: string;
  known: boolean;
  category: Category;
  requests: number;
  moments: readonly ChoiceMoment[];
}

/** A company on the map. */
export interface CompanyNode<C extends MappedCompany = MappedCompany> {
  company: C;
  /** Radius of its mark, in pixels: by the order of magnitude of its requests. */
  radius: number;
  /** Whether the shop's documents name it; null where that was not compared. */
  named: boolean | null;
}

/** The companies behind the shop by what they are for; the busiest branch and the busiest company first. */
export interface CompanyMap<C extends MappedCompany = MappedCompany> {
  branches: { category: Category; requests: number; nodes: CompanyNode<C>[] }[];
}

/** @param findings of which R1 says whether a company is named */
export function companyMap<C extends MappedCompany>(
  companies: readonly C[],
  findings: ShopView['findings'],
): CompanyMap<C> {
  const named = new Map(
    findings
      .filter(({ rule, goneSince }) => rule === 'R1' && goneSince === null)
      .map(({ subject, verdict }) => [subject, verdict === 'agrees']),
  );
  const byCategory = Map.groupBy(companies, ({ category, known }) => (known ? category : 'unknown'));
  return {
    branches: [...byCategory]
      .map(([category, own]) => ({
        category,
        requests: own.reduce((sum, { requests }) => sum + requests, 0),
        nodes: own
          .toSorted((a, b) => b.requests - a.requests || (a.name < b.name ? -1 : 1))
          .map((company) => ({
            company,
            radius: 3 + Math.min(5, 2 * Math.log10(Math.max(company.requests, 1))),
            named: named.get(`company:${company.name}`) ?? null,
          })),
      }))
      .sort((a, b) => b.requests - a.requests || (a.category < b.category ? -1 : 1)),
  };
}
