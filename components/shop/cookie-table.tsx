import type { SeenCookie } from '../../utils/comparison/model.ts';
import { useWords, type Words } from '../ui/words.tsx';

/** Every cookie seen: who is behind it, how long it asked to stay, and what happened to it. */
export function CookieTable({ cookies }: { cookies: readonly SeenCookie[] }) {
  const words = useWords();
  const { t } = words;
  const rows = cookies.toSorted((a, b) => a.party.localeCompare(b.party) || a.name.localeCompare(b.name));
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm">
        <thead className="text-soft text-xs">
          <tr>
            {(['cookies.name', 'cookies.owner', 'cookies.asked', 'cookies.states'] as const).map((key) => (
              <th key={key} scope="col" className="py-1 pr-3 font-normal">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cookie) => (
            <tr key={cookie.key} className="rule align-top">
              <td className="py-1 pr-3 font-till">{cookie.name}</td>
              <td className="py-1 pr-3">{cookie.attribution.company ?? cookie.domain}</td>
              <td className="py-1 pr-3">{lifetimeWords(cookie, words)}</td>
              <td className="py-1">{cookie.states.map((state) => t(`cookies.state.${state}`)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lifetimeWords(cookie: SeenCookie, { t, duration }: Words): string {
  const { requestedSeconds: asked, storedSeconds: stored } = cookie;
  if (asked === null) return stored === null ? t('cookies.session') : duration(stored);
  if (cookie.capped && stored !== null)
    return t('cookies.capped', { asked: duration(asked), stored: duration(stored) });
  return duration(asked);
}
