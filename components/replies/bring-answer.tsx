import { useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { useWords } from '../ui/words.tsx';

const FORMATS = '.eml,.txt,.html,.htm,.pdf,.json,.csv,.zip';
const LONGEST = 500_000;

/** Where an answer is brought: files, dropped or chosen, or a text pasted in. */
export function BringAnswer({ onBring }: { onBring: (files: readonly File[], pasted: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className="grid gap-3 text-sm print:hidden">
      <p className="m-0 text-soft text-xs">{t('reply.why')}</p>
      <DropZone
        label={t('reply.files')}
        hint={t('reply.drop')}
        accept={FORMATS}
        multiple
        onFiles={(files) => onBring(files, text)}
      />
      <div className="grid gap-1">
        <label htmlFor={`${id}-text`}>{t('reply.paste')}</label>
        <textarea
          id={`${id}-text`}
          value={text}
          rows={4}
          maxLength={LONGEST}
          onChange={(event) => setText(event.target.value)}
          className="rounded-sm border border-rule bg-paper px-2 py-1 text-ink"
        />
        <Button className="mt-1 w-fit" disabled={text.trim() === ''} onClick={() => onBring([], text)}>
          {t('reply.read')}
        </Button>
      </div>
    </div>
  );
}
