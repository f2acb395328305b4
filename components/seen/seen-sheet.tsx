import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { ShopView } from '../../utils/services/queries.ts';
import { type PictureLane, type PictureMark, visitPicture } from '../../utils/services/watch/visit-picture.ts';
import { CompanyFold, LifetimeFold } from '../pictures/folds.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { useWords } from '../ui/words.tsx';
import type { OfferedActions } from './actions.ts';
import { BlindSpots, NothingSeen, type SeenTab } from './nothing-seen.tsx';
import { type Picked, pickedFrom } from './picked.ts';
import { Tabs } from './tabs.tsx';
import { deletionWords, useDeletions } from './use-deletions.ts';
import { useFreshKeys } from './use-fresh-keys.ts';
import { CompaniesView } from './views/companies-view.tsx';
import { companyRows } from './views/company-rows.ts';
import { consentRows } from './views/consent-rows.ts';
import { ConsentView } from './views/consent-view.tsx';
import { CookiesView } from './views/cookies-view.tsx';
import { StorageView } from './views/storage-view.tsx';
import { VisitPictureStrip } from './visit-picture.tsx';

interface SeenSheetProps extends OfferedActions {
  view: Pick<ShopView, 'shop' | 'sightings' | 'visits' | 'policies' | 'findings'>;
}

/** What the browser saw of a shop: the newest visit at one look, then everything in four lists. */
export function SeenSheet({ view, onReveal, onDelete, onUndo }: SeenSheetProps) {
  const words = useWords();
  const { t } = words;
  // Live: what comes in while somebody types must not hold them up.
  const { shop, sightings, visits, policies, findings } = useDeferredValue(view);
  const [tab, setTab] = useState<SeenTab>('cookies');
  const [picked, setPicked] = useState<Picked | null>(null);
  const { notice, remove, undo, dismiss } = useDeletions({ onDelete, onUndo });

  const picture = useMemo(() => visitPicture({ shop, sightings, visits }), [shop, sightings, visits]);
  const cookies = useMemo(() => sightings.filter((thing) => thing.kind === 'cookie'), [sightings]);
  const storage = useMemo(() => sightings.filter((thing) => thing.kind === 'storage'), [sightings]);
  const companies = useMemo(() => companyRows(sightings), [sightings]);
  const consent = useMemo(() => consentRows(visits, words), [visits, words]);
  const keys = useMemo(
    () => [...cookies, ...storage, ...companies, ...consent].map(({ key }) => key),
    [cookies, storage, companies, consent],
  );
  const fresh = useFreshKeys(keys);
  const pick = (lane: PictureLane, mark: PictureMark): void => {
    const next = pickedFrom(lane, mark, words);
    if (!next) return;
    setPicked(next);
    setTab(next.tab);
  };
  const show = (of: 'cookies' | 'companies', key: string, label: string): void => {
    setPicked({ tab: of, label, keys: new Set([key]) });
    setTab(of);
  };
  const listOf = (of: SeenTab) => ({
    fresh,
    nothing: <NothingSeen tab={of} shop={shop.domain} visit={visits[0]} />,
    picked: picked?.tab === of ? picked : null,
    onUnpick: () => setPicked(null),
  });
  const panel = (of: SeenTab, count: number, list: ReactNode) => ({
    id: of,
    label: t(`${of}.title`),
    count,
    panel: (
      <>
        {list}
        {count > 0 && <BlindSpots tab={of} shop={shop.domain} visit={visits[0]} />}
      </>
    ),
  });
  return (
    <Receipt label={t('seen.title')}>
      <p className="stamp m-0 text-center">{t('seen')}</p>
      {picture && <VisitPictureStrip picture={picture} onPick={pick} />}
      <Tabs
        label={t('seen.title')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          panel(
            'cookies',
            cookies.length,
            <>
              <LifetimeFold
                policies={policies}
                sightings={cookies}
                onPick={({ key, name }) => show('cookies', key, name)}
              />
              <CookiesView
                cookies={cookies}
                shop={shop.domain}
                onReveal={onReveal}
                onDelete={remove}
                {...listOf('cookies')}
              />
            </>,
          ),
          panel(
            'companies',
            companies.length,
            <>
              <CompanyFold
                shop={shop.domain}
                companies={companies}
                findings={findings}
                onPick={({ key, name }) => show('companies', key, name)}
              />
              <CompaniesView companies={companies} sightings={sightings} onDelete={remove} {...listOf('companies')} />
            </>,
          ),
          panel(
            'storage',
            storage.length,
            <StorageView entries={storage} shop={shop.domain} onDelete={remove} {...listOf('storage')} />,
          ),
          panel('consent', consent.length, <ConsentView rows={consent} {...listOf('consent')} />),
        ]}
      />
      <UndoNotice
        says={notice && deletionWords(notice, t)}
        onUndo={notice?.what === 'deleted' ? undo : undefined}
        onClose={dismiss}
      />
    </Receipt>
  );
}
