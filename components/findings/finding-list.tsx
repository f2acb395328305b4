import { type ReactNode, useMemo, useRef, useState } from 'react';
import { isPutAside } from '../../utils/comparison/dismissal.ts';
import type { MessageKey } from '../../utils/i18n/index.ts';
import { command } from '../../utils/services/client.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import type { DatedFinding } from '../../utils/services/findings/gone-findings.ts';
import { type Document, quoteLink } from '../policy/quote-link.ts';
import { arrange } from '../seen/table/arrange.ts';
import { Lines } from '../ui/lines.tsx';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { useWords } from '../ui/words.tsx';
import { FindingCard } from './finding-card.tsx';
import { FindingDeeds } from './finding-deeds.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { FindingGrounds } from './finding-grounds.tsx';
import { Judgment } from './judgment.tsx';
import type { Quoting } from './said-source.tsx';
import { findingChips } from './subjects.ts';
import { useFilter } from './use-filter.ts';

/** What was done with a finding: put aside, put back, or nothing because the worker could not. */
type Judged = 'aside' | 'back' | 'failed';

const TOLD: Record<Judged, MessageKey> = {
  aside: 'findings.aside.done',
  back: 'findings.aside.undone',
  failed: 'error.internal',
};

interface FindingListProps {
  shop: string;
  findings: readonly DatedFinding[];
  /** What was found once and no longer is. */
  gone?: readonly DatedFinding[] | undefined;
  policies: readonly Document[];
  onDraft?: ((order: DraftOrder) => void) | undefined;
  onShow?: Quoting['onShow'];
}

/** All findings of a shop: differences first; what agrees, was put aside or is gone is folded away below. */
export function FindingList({ shop, findings, gone = [], policies, onDraft, onShow }: FindingListProps) {
  const words = useWords();
  const { t, moment } = words;
  const [pressed, press] = useFilter(shop);
  const [last, setLast] = useState<{ judged: Judged; key: string } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const chips = useMemo(() => findingChips(words), [words]);
  const { aside = [], standing = [] } = Object.groupBy(findings, (one) => (isPutAside(one) ? 'aside' : 'standing'));
  const lines = standing.map((finding) => ({ key: finding.key, text: '', finding }));
  const { rows, facets } = arrange(lines, chips, '', pressed);
  const { agrees = [], rest = [] } = Object.groupBy(
    rows.map(({ finding }) => finding),
    ({ verdict }) => (verdict === 'agrees' ? 'agrees' : 'rest'),
  );
  const filtered = Object.keys(pressed).length > 0;
  const quoting: Quoting = { hrefOf: (said) => quoteLink(said, policies), onShow };
  const restore = async (key: string): Promise<void> => {
    const { ok } = await command({ command: 'restore-finding', shop, key });
    setLast({ judged: ok ? 'back' : 'failed', key });
  };
  const cards = (of: readonly DatedFinding[]) => (
    <Lines
      of={of}
      shown={8}
      keyOf={({ key }) => key}
      line={(finding) => (
        <FindingCard
          finding={finding}
          quoting={quoting}
          deeds={(about) => (
            <>
              {finding.goneSince !== null && (
                <p className="mt-2 mb-0 text-soft text-xs">
                  {t('findings.gone.since', { date: moment(finding.goneSince) })}
                </p>
              )}
              <Judgment finding={finding} />
              <div className="mt-1.5 flex flex-wrap items-center gap-x-3">
                {finding.goneSince === null && (
                  <FindingDeeds
                    shop={shop}
                    finding={finding}
                    about={about}
                    onDraft={onDraft}
                    onAside={({ key }) => setLast({ judged: 'aside', key })}
                    onRestore={({ key }) => void restore(key)}
                  />
                )}
                <FindingGrounds finding={finding} quoting={quoting} />
              </div>
            </>
          )}
        />
      )}
    />
  );
  const close = (): void => {
    list.current?.focus({ preventScroll: true });
    setLast(null);
  };
  return (
    <div ref={list} tabIndex={-1}>
      <FindingFilter facets={facets} pressed={pressed} shown={rows.length} total={standing.length} onPress={press} />
      {rest.length > 0 && cards(rest)}
      {rest.length === 0 && !filtered && (
        <p className="mt-0 mb-2">{t(nothingKey(findings.length, policies.length, aside.length))}</p>
      )}
      {rows.length === 0 && filtered && <p className="mt-0 mb-2 text-soft">{t('seen.noMatch')}</p>}
      {agrees.length > 0 && (
        <Fold
          // Where nothing differs, agreement is what there is to show.
          key={pressed.verdict === 'agrees' || rest.length === 0 ? 'asked' : 'folded'}
          open={pressed.verdict === 'agrees' || rest.length === 0}
          title={<span className="text-agrees">= {t('findings.agreeing', { count: agrees.length })}</span>}
        >
          {cards(agrees)}
        </Fold>
      )}
      {aside.length > 0 && <Fold title={t('findings.aside.list', { count: aside.length })}>{cards(aside)}</Fold>}
      {gone.length > 0 && <Fold title={t('findings.gone', { count: gone.length })}>{cards(gone)}</Fold>}
      {last && (
        <UndoNotice
          key={`${last.judged} ${last.key}`}
          takesFocus
          says={t(TOLD[last.judged])}
          onUndo={last.judged === 'aside' ? () => void restore(last.key) : undefined}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Nothing to show is told apart by why: nothing was read, nothing differs, or nothing but what was put aside. */
function nothingKey(findings: number, policies: number, aside: number): MessageKey {
  if (findings === 0 && policies === 0) return 'findings.noPolicy';
  return aside > 0 ? 'findings.noOther' : 'findings.none';
}

function Fold({ title, open = false, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="rule mt-2 pt-2">
      <summary className="font-semibold">{title}</summary>
      {children}
    </details>
  );
}
