import { useState } from 'react';
import type { Finding, Verdict } from '../../utils/comparison/model.ts';
import type { StorageHealth } from '../../utils/services/keeping/storage-health.ts';
import { Chips } from '../cases/chips.tsx';
import { FindingCard } from '../findings/finding-card.tsx';
import { StorageBanner } from '../keep/storage-banner.tsx';
import { UnreadDocuments } from '../policy/unread-documents.tsx';
import { NothingSeen } from '../seen/nothing-seen.tsx';
import { AccessOffer } from '../shop/access-offer.tsx';
import { VisitGaps } from '../shop/visit-gaps.tsx';
import { LockedNotice } from '../ui/locked-notice.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { TaskLine } from '../ui/task-line.tsx';
import type { Task } from '../ui/use-task.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../ui/words.tsx';
import { DesignSample } from './design-sample.tsx';

const SHOP = 'shop.example';
const AT = Date.UTC(2026, 10, 22, 12);
/** A piece of work that nobody does. */
const TASK: Omit<Task, 'is'> = { run: async () => undefined, stop: () => undefined };
type Trouble = NonNullable<StorageHealth['trouble']> | 'damaged';
const TROUBLES: readonly Trouble[] = [
  'full',
  'blocked',
  'outdated',
  'newer',
  'upgrade-failed',
  'unavailable',
  'damaged',
];
const CHIPS = TROUBLES.map((id) => ({ id, words: id }));
const VERDICTS: readonly Verdict[] = ['differs', 'denied', 'not-mentioned', 'vague', 'cannot-tell', 'agrees'];

const finding = (verdict: Verdict): Finding => ({
  key: verdict,
  rule: 'C2',
  subject: 'cookie:_ga',
  severity: 'high',
  verdict,
  said: verdict === 'not-mentioned' ? null : { source: 'banner', quote: '_ga\tGoogle\t13 months', start: 0, end: 20 },
  ...(verdict === 'cannot-tell' ? { doubt: 'shop-access-only' } : {}),
  events: [],
  message: 'lifetime-over',
  params: { name: '_ga', askedSeconds: 94_670_856, declaredMaxSeconds: 34_186_698, declaredMinSeconds: 0, at: AT },
});

/** Every state in which a page, or a part of it, may be met, with the very parts that say so. */
export function DesignStates() {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Trouble>('full');
  return (
    <Receipt label="States">
      <Masthead title="States" />
      <DesignSample name="Loading">
        <Waiting />
        <TaskLine task={{ ...TASK, is: 'slow' }} label="what takes a while" />
      </DesignSample>
      <DesignSample name="Error">
        <Notice tone="due">{t('error.internal')}</Notice>
      </DesignSample>
      <DesignSample name="Empty: nothing was there">
        <NothingSeen tab="cookies" shop={SHOP} visit={{ access: 'all', gaps: [] }} />
      </DesignSample>
      <DesignSample name="Cannot see: nothing could be seen">
        <NothingSeen tab="cookies" shop={SHOP} visit={{ access: 'shop', gaps: [] }} />
        <AccessOffer domain={SHOP} level="all" />
      </DesignSample>
      <DesignSample name="Not read yet">
        <NothingSeen tab="cookies" shop={SHOP} visit={undefined} />
      </DesignSample>
      <DesignSample name="In part: what a visit could not show">
        <VisitGaps
          visit={{
            gaps: ['first-visit', 'late-start', 'journal-full', 'journal-expired'],
            capped: [{ what: 'cookie', dropped: 12 }],
          }}
        />
      </DesignSample>
      <DesignSample name="Offline: a document that could not be read">
        <UnreadDocuments
          domain={SHOP}
          unread={[{ url: `https://${SHOP}/privacy`, kind: 'privacy', status: 'unreadable', readAt: 0 }]}
        />
      </DesignSample>
      <DesignSample name="Locked">
        <LockedNotice />
        <Notice>{t('vault.hidden')}</Notice>
      </DesignSample>
      <DesignSample name="Said | Seen, by verdict">
        {VERDICTS.map((verdict) => (
          <FindingCard key={verdict} finding={finding(verdict)} />
        ))}
      </DesignSample>
      <DesignSample name="The history cannot be used as usual">
        <Chips label="Troubles" choices={CHIPS} chosen={chosen} onChoose={setChosen} />
        <StorageBanner own={chosen === 'damaged' ? { trouble: null, damaged: 3 } : { trouble: chosen, damaged: 0 }} />
      </DesignSample>
    </Receipt>
  );
}
