import { type ComponentProps, type ReactNode, useState } from 'react';
import { companyMap } from '../../utils/services/pictures/company-map.ts';
import { lifetimePicture } from '../../utils/services/pictures/lifetime-picture.ts';
import type { ShopView } from '../../utils/services/queries.ts';
import type { SeenCompany } from '../seen/views/company-rows.ts';
import { useWords } from '../ui/words.tsx';
import { CompanyTree } from './company-tree.tsx';
import { LifetimeChart } from './lifetime-chart.tsx';

/** A picture that unfolds under its title; it is drawn when it is opened. */
function PictureFold({ title, children }: { title: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="my-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-accent text-sm">{title}</summary>
      {open && <div className="mt-2">{children()}</div>}
    </details>
  );
}

/** The lifetimes of cookies, folded; nothing where there is no cookie. */
export function LifetimeFold({
  onPick,
  ...view
}: Pick<ShopView, 'policies' | 'sightings'> & Pick<ComponentProps<typeof LifetimeChart>, 'onPick'>) {
  const { t } = useWords();
  if (view.sightings.length === 0) return null;
  return (
    <PictureFold title={t('lifetimes.title')}>
      {() => {
        const picture = lifetimePicture(view);
        return picture ? (
          <LifetimeChart picture={picture} onPick={onPick} />
        ) : (
          <p className="m-0">{t('lifetimes.none')}</p>
        );
      }}
    </PictureFold>
  );
}

type TreeProps = ComponentProps<typeof CompanyTree>;

/** The map of companies, folded; nothing where there is none. */
export function CompanyFold({
  shop,
  companies,
  findings,
  onPick,
}: Pick<TreeProps, 'shop' | 'onPick'> & {
  companies: readonly SeenCompany[];
  findings: ShopView['findings'];
}) {
  const { t } = useWords();
  if (companies.length === 0) return null;
  return (
    <PictureFold title={t('map.title')}>
      {() => <CompanyTree shop={shop} map={companyMap(companies, findings)} onPick={onPick} />}
    </PictureFold>
  );
}
