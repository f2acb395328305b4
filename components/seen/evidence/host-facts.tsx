import type { SeenHost } from '../../../utils/comparison/model.ts';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import type { Carried } from '../../../utils/observation/model.ts';
import { useWords } from '../../ui/words.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { FactLines } from './facts.tsx';
import { JournalEntries } from './journal-entries.tsx';
import { LifeFacts } from './life-facts.tsx';

const CARRIED: Record<Carried['what'], MessageKey> = {
  stored: 'seen.carried.stored',
  email: 'seen.carried.email',
  'email-hashed': 'seen.carried.emailHashed',
  phone: 'seen.carried.phone',
  'phone-hashed': 'seen.carried.phoneHashed',
};

/** One host of a company: how often it was asked and for what, what the requests took along, and when. */
export function HostFacts({ host, names }: { host: SeenHost; names: ReadonlyMap<string, string> }) {
  const { t, list } = useWords();
  return (
    <div className="py-1.5">
      <dt className="font-till">{host.host}</dt>
      <dd className="m-0 ml-3">
        <FactLines>
          <li>
            {t('companies.requests', { count: host.count })}
            {host.resources.length > 0 && <span className="text-soft">{` (${list(host.resources)})`}</span>}
          </li>
          {host.blocked > 0 && <li>{t('seen.host.blocked', { count: host.blocked })}</li>}
          {host.fromWorkers > 0 && <li>{t('seen.host.workers', { count: host.fromWorkers })}</li>}
          {host.alias && (
            <li className="text-differs">
              <span aria-hidden="true">≠ </span>
              {t(host.alias.how === 'dns' ? 'seen.host.aliasDns' : 'seen.host.aliasSignature', {
                name: host.alias.name,
              })}
            </li>
          )}
          {host.carried.map((carried) => (
            <li key={`${carried.what} ${carried.of}`}>
              {t(CARRIED[carried.what], { name: names.get(carried.of) ?? carried.of })}
              <JournalEntries references={[carried.ref]} />
            </li>
          ))}
        </FactLines>
        <details>
          <summary className="text-accent">{t('consent.col.when')}</summary>
          <dl className="m-0">
            <LifeFacts of={host} />
            <ChangeFacts of={host} />
          </dl>
        </details>
      </dd>
    </div>
  );
}
