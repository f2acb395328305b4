import { useMemo } from 'react';
import type { CompanyMap, CompanyNode } from '../../utils/services/pictures/company-map.ts';
import { useAttributor } from '../seen/evidence/use-attributor.ts';
import { CATEGORY_WORDS } from '../seen/views/category-words.ts';
import type { SeenCompany } from '../seen/views/company-rows.ts';
import { MomentTag } from '../seen/views/moment-tag.tsx';
import { useWords } from '../ui/words.tsx';

interface CompanyTreeProps {
  shop: string;
  map: CompanyMap<SeenCompany>;
  /** The customer wants to see a company in the list. */
  onPick: (company: SeenCompany) => void;
}

/** The companies behind the shop as branches of what they are for. The mark grows with the requests. */
export function CompanyTree({ shop, map, onPick }: CompanyTreeProps) {
  const { t } = useWords();
  return (
    <figure aria-label={t('map.title')} className="m-0 text-sm">
      <p className="m-0 font-semibold">{shop}</p>
      <ul className="m-0 list-none p-0">
        {map.branches.map(({ category, nodes }, branch) => (
          <li key={category} className="relative pl-4">
            <Twig last={branch === map.branches.length - 1} at={13} to={13} />
            <p className="stamp m-0 pt-1">{t(CATEGORY_WORDS[category])}</p>
            <ul className="m-0 list-none p-0">
              {nodes.map((node, at) => (
                <li key={node.company.key} className="relative pl-6">
                  <Twig last={at === nodes.length - 1} at={13} to={18} />
                  <Node node={node} onPick={onPick} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <figcaption className="mt-1 text-soft text-xs">{t('map.legend')}</figcaption>
    </figure>
  );
}

/** The line from the trunk to a branch, and on to the next one. */
function Twig({ last, at, to }: { last: boolean; at: number; to: number }) {
  return (
    <svg aria-hidden="true" className="absolute top-0 left-0 h-full w-5 overflow-visible">
      <line x1={6} x2={6} y1={0} y2={last ? at : '100%'} className="stroke-rule" />
      <line x1={6} x2={to} y1={at} y2={at} className="stroke-rule" />
    </svg>
  );
}

function Node({
  node: { company, radius, named },
  onPick,
}: {
  node: CompanyNode<SeenCompany>;
  onPick: CompanyTreeProps['onPick'];
}) {
  const { t, language } = useWords();
  const attributor = useAttributor();
  const country = company.known ? attributor?.resolveCompany(company.name)?.country : undefined;
  const place = useMemo(
    () => country && new Intl.DisplayNames(language, { type: 'region' }).of(country),
    [country, language],
  );
  const late = company.moments.includes('after-refusal');
  return (
    <button
      type="button"
      onClick={() => onPick(company)}
      className="flex min-h-6 w-full cursor-pointer items-start gap-x-2 border-0 bg-transparent p-0 text-left text-sm hover:bg-fold"
    >
      <svg aria-hidden="true" className="mt-1 h-4 w-4 flex-none overflow-visible">
        <circle
          cx={8}
          cy={8}
          r={radius}
          className={`${late ? 'stroke-differs' : 'stroke-ink'} ${named === false ? 'fill-paper' : late ? 'fill-differs' : 'fill-ink'}`}
          strokeWidth={1.5}
          strokeDasharray={named === false ? '2 2' : undefined}
        />
      </svg>
      <span className="flex flex-wrap items-baseline gap-x-2 pt-0.5">
        <span className={company.known ? 'font-semibold' : 'font-till'}>{company.name}</span>
        <span className="text-soft text-xs">
          {[place, t('companies.requests', { count: company.requests })].filter(Boolean).join(' · ')}
        </span>
        {named === false && <span className="text-differs text-xs">{t('map.unnamed')}</span>}
        <span className="text-xs">
          <MomentTag moments={company.moments} own={false} />
        </span>
      </span>
    </button>
  );
}
