import { type DragEvent, useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

const FORMATS = '.eml,.txt,.html,.htm,.pdf,.json,.csv,.zip';
const LONGEST = 500_000;

/** Where an answer is brought: files, dropped or chosen, or a text pasted in. */
export function BringAnswer({ onBring }: { onBring: (files: readonly File[], pasted: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0) onBring([...files], text);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className="grid gap-3 text-sm">
      <p className="m-0 text-soft text-xs">{t('reply.why')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={`grid gap-1 rounded-sm border border-dashed p-3 ${over ? 'border-accent bg-fold' : 'border-rule'}`}
      >
        <label htmlFor={`${id}-files`}>{t('reply.files')}</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          accept={FORMATS}
          onChange={(event) => take(event.target.files)}
          className="min-h-6 min-w-0 max-w-full text-xs"
        />
        <span aria-hidden="true" className="text-soft text-xs">
          {t('reply.drop')}
        </span>
      </div>
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
        <Button className="w-fit" disabled={text.trim() === ''} onClick={() => onBring([], text)}>
          {t('reply.read')}
        </Button>
      </div>
    </div>
  );
}
