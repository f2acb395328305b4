import { documentFromAddress } from '../../utils/services/policies/brought-document.ts';
import type { PolicyView } from '../../utils/services/policies/policy-view.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { AddedNotice } from './added-notice.tsx';
import { useAddedDocument } from './use-added-document.ts';

/** Documents that are known to be there and were not read: why not, and a way to read them now. */
export function UnreadDocuments({ domain, unread }: { domain: string; unread: PolicyView['unread'] }) {
  const { t } = useWords();
  const { adding, add, cancel } = useAddedDocument(domain);
  return (
    <>
      <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0 text-sm">
        {unread.flatMap(({ url, kind, status }) =>
          status === 'read' || !/^https?:/.test(url) ? (
            []
          ) : (
            <li key={url} className="py-2">
              <a href={url} target="_blank" rel="noreferrer" className="text-accent underline">
                {t(`policy.kind.${kind}`)}
              </a>
              <span className="block text-soft text-xs">{url}</span>
              <span className="mb-1 block text-soft text-xs">{t(`policy.status.${status}`)}</span>
              <Button onClick={() => void add('site', kind, () => documentFromAddress(url))}>
                {t('policy.addRead')}
              </Button>
            </li>
          ),
        )}
      </ul>
      <AddedNotice adding={adding} onCancel={cancel} />
    </>
  );
}
