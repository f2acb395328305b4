import { useMemo } from 'react';
import type { SeenCookie } from '../../../utils/comparison/model.ts';
import { hasLeft } from '../../../utils/observation/cookie-row.ts';
import { useWords } from '../../ui/words.tsx';
import type { Delete, OfferedActions } from '../actions.ts';
import { CookieEvidence } from '../evidence/cookie-evidence.tsx';
import type { RowLook } from '../table/seen-row.tsx';
import { SeenTable } from '../table/seen-table.tsx';
import { cookieChips } from './cookie-chips.ts';
import { type CookieRow, cookieRows } from './cookie-rows.ts';
import { lifetimeWords } from './lifetime-words.ts';
import { MomentTag } from './moment-tag.tsx';
import type { ViewProps } from './view-props.ts';
import { Who } from './who.tsx';

interface CookiesViewProps extends ViewProps {
  cookies: readonly SeenCookie[];
  /** Registrable domain. */
  shop: string;
  onReveal: OfferedActions['onReveal'];
  onDelete: Delete | undefined;
}

const STATES = ['attempted', 'stored', 'sentBack', 'blocked'] as const;

/** Every cookie seen: who is behind it, how long it asked to stay, and what happened to it. */
export function CookiesView({ cookies, shop, onReveal, onDelete, ...rest }: CookiesViewProps) {
  const words = useWords();
  const { t } = words;
  const rows = useMemo(() => cookieRows(cookies, shop), [cookies, shop]);
  const chips = useMemo(() => cookieChips(words), [words]);
  const columns = useMemo(
    () => [
      { id: 'name', label: t('report.cookieName'), value: ({ cookie }: CookieRow) => cookie.name },
      { id: 'who', label: t('report.cookieOwner'), value: ({ who }: CookieRow) => who },
      {
        id: 'stays',
        label: t('seen.col.stays'),
        value: ({ cookie }: CookieRow) => cookie.requestedSeconds ?? cookie.storedSeconds ?? 0,
      },
    ],
    [t],
  );
  const look = useMemo(
    (): RowLook<CookieRow> => ({
      name: ({ cookie }) => <span className="font-till">{cookie.name}</span>,
      below: ({ cookie, certainty }) => (
        <>
          <span className="mr-2 inline-block">
            {STATES.filter((state) => cookie.states.includes(state))
              .map((state) => t(`cookies.state.${state}`))
              .concat(hasLeft(cookie) ? t('seen.tag.left') : [])
              .join(', ')}
          </span>
          <MomentTag moments={cookie.moments} own={cookie.party === 'first' && certainty === 'nobody'} />
        </>
      ),
      cells: [
        ({ who, certainty }) => <Who name={who} certainty={certainty} />,
        ({ cookie }) => (
          <>
            {lifetimeWords(cookie, words)}
            {cookie.capped && <span className="block text-soft text-xs">{t('seen.tag.capped')}</span>}
          </>
        ),
      ],
      evidence: ({ cookie }) => <CookieEvidence cookie={cookie} onReveal={onReveal} onDelete={onDelete} />,
    }),
    [t, words, onReveal, onDelete],
  );
  return (
    <SeenTable
      label={t('cookies.title')}
      rows={rows}
      columns={columns}
      chips={chips}
      look={look}
      order={{ column: 'name', descending: false }}
      {...rest}
    />
  );
}
