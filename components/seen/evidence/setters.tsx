import type { Attributor } from '../../../utils/attribution/index.ts';
import type { Setter } from '../../../utils/observation/model.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import { Fact, FactLines } from './facts.tsx';
import { useAttributor } from './use-attributor.ts';

/** Who was seen setting it: the answer of which address, or which script, and the company at that address. */
export function Setters({ setBy, baseline }: { setBy: readonly Setter[]; baseline: boolean }) {
  const words = useWords();
  const attributor = useAttributor();
  const { t } = words;
  return (
    <Fact name={t('seen.setBy')}>
      {setBy.length === 0 ? (
        t(baseline ? 'seen.setBy.earlier' : 'seen.state.unseen')
      ) : (
        <FactLines>
          {setBy.map((setter) => (
            <li key={`${setter.how} ${setter.url}`}>
              <span className="block">{howWords(setter, words)}</span>
              {setter.url && <span className="block font-till">{setter.url}</span>}
              {attributor && setter.url && <AtAddress url={setter.url} attributor={attributor} />}
            </li>
          ))}
        </FactLines>
      )}
    </Fact>
  );
}

/** The company at an address. */
function AtAddress({ url, attributor }: { url: string; attributor: Attributor }) {
  const { t } = useWords();
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const { company, hosted } = attributor.attributeHost(host);
  if (!company) return null;
  return <span className="block text-soft">{t(hosted ? 'seen.setBy.hosted' : 'seen.setBy.company', { company })}</span>;
}

function howWords({ how, url }: Setter, { t }: Words): string {
  if (how === 'header') return t('seen.setBy.header');
  return t(url ? 'seen.setBy.script' : 'seen.setBy.inline');
}
