import type { SeenCookie } from '../../../utils/comparison/model.ts';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import { useWords } from '../../ui/words.tsx';
import { Fact, FactLines } from './facts.tsx';

const SAME_SITE: Record<SeenCookie['sameSite'], MessageKey> = {
  strict: 'seen.sameSite.strict',
  lax: 'seen.sameSite.lax',
  none: 'seen.sameSite.none',
  unspecified: 'seen.sameSite.unspecified',
};

/** Every attribute of a cookie in plain words, its technical name behind. */
export function CookieAttributes({ cookie }: { cookie: SeenCookie }) {
  const { t } = useWords();
  const { domain, hostOnly, path, secure, httpOnly, sameSite, partition } = cookie;
  const lines = [
    ['Domain', t(hostOnly ? 'seen.domain.host' : 'seen.domain.below', { domain })],
    ['Path', path === '/' ? t('seen.path.all') : t('seen.path.below', { path })],
    ['Secure', t(secure ? 'seen.secure.yes' : 'seen.secure.no')],
    ['HttpOnly', t(httpOnly ? 'seen.httpOnly.yes' : 'seen.httpOnly.no')],
    ['SameSite', t(SAME_SITE[sameSite])],
    ['Partitioned', partition ? t('seen.partition.yes', { site: partition }) : t('seen.partition.no')],
  ] as const;
  return (
    <Fact name={t('seen.attributes')}>
      <FactLines>
        {lines.map(([name, words]) => (
          <li key={name}>
            {words} <span className="font-till text-soft">{name}</span>
          </li>
        ))}
      </FactLines>
    </Fact>
  );
}
