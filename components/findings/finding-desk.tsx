import type { Said } from '../../utils/comparison/model.ts';
import { onActiveTab } from '../../utils/services/changes.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { goneFindings } from '../../utils/services/findings/gone-findings.ts';
import { type ShownQuote, showQuote } from '../../utils/services/policies/show-quote.ts';
import type { ShopView } from '../../utils/services/queries.ts';
import { useCommand } from '../ui/use-command.ts';
import { useLive } from '../ui/use-live.ts';
import { FindingList } from './finding-list.tsx';

interface FindingDeskProps {
  view: Pick<ShopView, 'shop' | 'findings' | 'policies'>;
  onDraft: (order: DraftOrder) => void;
}

/** The findings of a shop with everything that can be done about them. */
export function FindingDesk({ view: { shop, findings, policies }, onDraft }: FindingDeskProps) {
  const { domain } = shop;
  const gone = useLive((services) => goneFindings(services, domain), [domain]);
  const here = useCommand({ command: 'shop-here' }, onActiveTab);
  const front = here?.ok ? here.value : null;
  const show = async (said: Said): Promise<ShownQuote> => {
    const document = policies.find(({ hash }) => hash === said.source);
    return document ? showQuote(document.url, document.reading.text, said) : 'no-page';
  };
  return (
    <FindingList
      shop={domain}
      findings={findings}
      gone={gone}
      policies={policies}
      onDraft={onDraft}
      onShow={front?.domain === domain ? show : undefined}
    />
  );
}
