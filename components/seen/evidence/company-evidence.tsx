import { hasLeft } from '../../../utils/observation/cookie-row.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { type Delete, isDeletable } from '../actions.ts';
import type { SeenCompany } from '../views/company-rows.ts';
import { CompanyFact } from './company-fact.tsx';
import { Fact, Facts } from './facts.tsx';
import { HostFacts } from './host-facts.tsx';
import { useAttributor } from './use-attributor.ts';

interface CompanyEvidenceProps {
  company: SeenCompany;
  /** Names of everything seen, by key, to say what a request took along. */
  names: ReadonlyMap<string, string>;
  onDelete: Delete | undefined;
}

/** Everything known of one company: who it is, its hosts one by one, and what it keeps in this browser. */
export function CompanyEvidence({ company, names, onDelete }: CompanyEvidenceProps) {
  const { t, list } = useWords();
  const stored = company.cookies.filter((cookie) => cookie.states.includes('stored') && !hasLeft(cookie));
  const entries = company.storage.filter(({ store }) => isDeletable(store));
  return (
    <Facts
      deeds={
        onDelete &&
        stored.length + entries.length > 0 && (
          <Button onClick={() => onDelete(stored, entries)}>
            {t('seen.deleteCompany', { company: company.name })}
          </Button>
        )
      }
    >
      {company.known && <CompanyRecord name={company.name} />}
      <CompanyFact attribution={company.hosts[0]?.attribution ?? null} />
      {company.hosts.map((host) => (
        <HostFacts key={host.key} host={host} names={names} />
      ))}
      {company.cookies.length > 0 && (
        <Fact name={t('cookies.title')}>
          <span className="font-till">{list(company.cookies.map(({ name }) => name))}</span>
        </Fact>
      )}
      {company.storage.length > 0 && (
        <Fact name={t('storage.title')}>
          <span className="font-till">{list(company.storage.map(({ name }) => name))}</span>
        </Fact>
      )}
    </Facts>
  );
}

/** The legal entity, the country and the group, as the tables know them. */
function CompanyRecord({ name }: { name: string }) {
  const { t, language } = useWords();
  const company = useAttributor()?.resolveCompany(name);
  if (!company) return null;
  const { legalEntity, country, parent } = company;
  return (
    <>
      {legalEntity && <Fact name={t('seen.company.entity')}>{legalEntity}</Fact>}
      {country && (
        <Fact name={t('seen.company.country')}>
          {new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country}
        </Fact>
      )}
      {parent && <Fact name={t('seen.company.parent')}>{parent}</Fact>}
    </>
  );
}
