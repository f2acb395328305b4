import { useEffect, useRef, useState, useTransition } from 'react';
import { onActiveTab } from '../../utils/services/changes.ts';
import { policyView } from '../../utils/services/policies/policy-view.ts';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useCommand } from '../ui/use-command.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { AbsenceList } from './absence-list.tsx';
import { AddDocument } from './add-document.tsx';
import { AskTools } from './ask-tools.tsx';
import { DocumentList } from './document-list.tsx';
import { PolicyReader } from './policy-reader.tsx';
import { PolicySummary } from './policy-summary.tsx';
import { UnreadDocuments } from './unread-documents.tsx';
import { VersionChanges } from './version-changes.tsx';

/** What is open: the summary, a document at one of its claims, or what changed in it. */
type Open = { is: 'summary' } | { is: 'text'; chain: string; claim: number | null } | { is: 'changes'; chain: string };

const SUMMARY: Open = { is: 'summary' };

/** What the shop says: in plain words, as it wrote it, what was not found, and what changed. */
export function PolicySheet({ domain }: { domain: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>(SUMMARY);
  // A long document is drawn in pieces, so that the page goes on answering.
  const [, start] = useTransition();
  const show = (next: Open): void => start(() => setOpen(next));
  const view = useLive((services) => policyView(services, domain), [domain]);
  const here = useCommand({ command: 'shop-here' }, onActiveTab);
  const top = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Back in the summary the focus returns to its top: the button that closed the view is gone.
    if (open.is === 'summary' && wasOpen.current) top.current?.focus();
    wasOpen.current = open.is !== 'summary';
  }, [open]);
  if (!view) return null;
  const close = (): void => show(SUMMARY);
  const document = open.is === 'summary' ? undefined : view.documents.find(({ newest }) => newest.chain === open.chain);
  const { documents, corrections, unread } = view;
  if (document && open.is !== 'summary') {
    return (
      <Receipt label={t('policy.title')}>
        <p className="stamp m-0 text-center">{t('said')}</p>
        {open.is === 'text' ? (
          <PolicyReader
            key={document.newest.hash}
            row={document.newest}
            corrections={corrections}
            first={open.claim}
            onBack={close}
          />
        ) : (
          <VersionChanges document={document} onBack={close} />
        )}
      </Receipt>
    );
  }
  const current = documents.filter((one) => one.current);
  const front = here?.ok ? here.value : null;
  return (
    <Receipt label={t('policy.title')}>
      <div ref={top} tabIndex={-1} className="stamp m-0 text-center">
        {t('said')}
      </div>
      <Strip title={t('policy.summary')}>
        {documents.length === 0 ? (
          <p className="m-0 text-soft text-sm">{t('findings.noPolicy')}</p>
        ) : (
          <PolicySummary
            documents={current}
            corrections={corrections}
            onShow={({ chain, claim }) => show({ is: 'text', chain, claim })}
          />
        )}
      </Strip>
      {documents.length > 0 && (
        <>
          <Strip title={t('policy.absences')}>
            <AbsenceList documents={current} corrections={corrections} />
          </Strip>
          <Strip title={t('policy.documents')} count={documents.length}>
            <DocumentList
              documents={documents}
              onRead={(chain) => show({ is: 'text', chain, claim: null })}
              onCompare={(chain) => show({ is: 'changes', chain })}
            />
          </Strip>
        </>
      )}
      {unread.length > 0 && (
        <Strip title={t('policy.unread')} count={unread.length}>
          <UnreadDocuments domain={domain} unread={unread} />
        </Strip>
      )}
      <div className="rule mt-4 pt-3">
        <details open={documents.length === 0}>
          <summary className="stamp">{t('policy.add')}</summary>
          <div className="mt-2">
            <AddDocument domain={domain} pageInFront={front !== null && front.tabId !== null} />
            {front?.tabId != null && front.domain === domain && <AskTools domain={domain} tabId={front.tabId} />}
          </div>
        </details>
      </div>
    </Receipt>
  );
}
