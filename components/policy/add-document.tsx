import { useId, useState } from 'react';
import type { DocumentKind } from '../../utils/policy/index.ts';
import {
  documentFromFile,
  documentFromPage,
  documentFromText,
} from '../../utils/services/policies/brought-document.ts';
import { Button } from '../ui/button.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { useWords } from '../ui/words.tsx';
import { AddedNotice } from './added-notice.tsx';
import { useAddedDocument } from './use-added-document.ts';

const KINDS: readonly DocumentKind[] = ['privacy', 'cookie'];
const FORMATS = '.pdf,.html,.htm,.xhtml,.txt,.md,application/pdf,text/html,text/plain';
const FIELD = 'rounded-sm border border-rule bg-paper px-2 py-1 text-ink';

/** Brings a document that was not found: the page in front, a text, a file. It is read on this computer. */
export function AddDocument({ domain, pageInFront }: { domain: string; pageInFront: boolean }) {
  const { t } = useWords();
  const id = useId();
  const { adding, add, cancel } = useAddedDocument(domain);
  const [kind, setKind] = useState<DocumentKind>('privacy');
  const [text, setText] = useState('');
  return (
    <div className="grid gap-3 text-sm">
      <p className="m-0 text-soft text-xs">{t('policy.addWhy')}</p>
      <label className="grid gap-1">
        {t('policy.addKind')}
        <select
          value={kind}
          onChange={(event) => setKind(event.target.value as DocumentKind)}
          className={`${FIELD} w-fit`}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`policy.kind.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {pageInFront && (
        <Button className="w-fit" onClick={() => void add('page', kind, documentFromPage)}>
          {t('policy.addPage')}
        </Button>
      )}
      <DropZone
        label={t('policy.addFile')}
        hint={t('policy.addDrop')}
        accept={FORMATS}
        onFiles={([file]) => file && void add('file', kind, (signal) => documentFromFile(file, signal))}
      />
      <div className="grid gap-1">
        <label htmlFor={`${id}-text`}>{t('policy.addPaste')}</label>
        <textarea
          id={`${id}-text`}
          value={text}
          rows={4}
          onChange={(event) => setText(event.target.value)}
          className={FIELD}
        />
        <Button
          className="w-fit"
          disabled={text.trim() === ''}
          onClick={() => void add('pasted', kind, () => documentFromText(text))}
        >
          {t('policy.addRead')}
        </Button>
      </div>
      <AddedNotice adding={adding} onCancel={cancel} />
    </div>
  );
}
