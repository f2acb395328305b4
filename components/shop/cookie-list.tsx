import type { SeenCookie } from '../../utils/comparison/model.ts';
import { Line, Lines } from '../ui/lines.tsx';
import { useWords, type Words } from '../ui/words.tsx';

/** Every cookie seen: how long it asked to stay, who is behind it, and what happened to it. The shop's own come first. */
export function CookieList({ cookies, domain }: { cookies: readonly SeenCookie[]; domain: string }) {
  const words = useWords();
  const { t } = words;
  if (cookies.length === 0) return <p className="m-0 text-soft text-sm">{t('cookies.none')}</p>;
  const owner = (cookie: SeenCookie): string =>
    cookie.attribution.company ?? (cookie.party === 'first' ? domain : cookie.domain);
  const rows = cookies.toSorted(
    (a, b) =>
      Number(owner(a) !== domain) - Number(owner(b) !== domain) ||
      owner(a).localeCompare(owner(b)) ||
      a.name.localeCompare(b.name),
  );
  return (
    <Lines
      of={rows}
      keyOf={({ key }) => key}
      line={(cookie) => (
        <Line
          left={<span className="font-till">{cookie.name}</span>}
          right={lifetimeWords(cookie, words)}
          below={`${owner(cookie)} · ${cookie.states.map((state) => t(`cookies.state.${state}`)).join(', ')}`}
        />
      )}
    />
  );
}

function lifetimeWords(cookie: SeenCookie, { t, duration }: Words): string {
  const { requestedSeconds: asked, storedSeconds: stored } = cookie;
  if (asked === null) return stored === null ? t('cookies.session') : duration(stored);
  if (cookie.capped && stored !== null)
    return t('cookies.capped', { asked: duration(asked), stored: duration(stored) });
  return duration(asked);
}
