import { useState } from 'react';
import type { AttachmentReference } from '../../utils/requests/model.ts';
import type { Services } from '../../utils/services/container.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { savedName } from '../../utils/services/replies/plain-name.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

interface SaveAttachmentProps {
  file: AttachmentReference;
  /** Finds its bytes; null when they are no longer there. */
  bytesOf: (services: Services) => Promise<Uint8Array | null>;
  look?: 'plain' | 'quiet';
}

/** Hands a file out again as it was brought. Saved, never opened here: it may hold anything. */
export function SaveAttachment({ file, bytesOf, look = 'plain' }: SaveAttachmentProps) {
  const { t, bytes } = useWords();
  const [gone, setGone] = useState(false);
  const save = async (): Promise<void> => {
    const content = await bytesOf(pageServices());
    if (content) saveFile(savedName(file.name), content, 'application/octet-stream');
    else setGone(true);
  };
  return (
    <>
      <Button look={look} className="max-w-full break-all text-left" onClick={() => void save()}>
        <bdi>{t('reply.saveFile', { name: file.name })}</bdi> <span className="text-soft">{bytes(file.bytes)}</span>
      </Button>
      {gone && <Notice tone="due">{t('reply.gone')}</Notice>}
    </>
  );
}
