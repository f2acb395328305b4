import { useState } from 'react';
import { onActiveTab } from '../../utils/services/changes.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import {
  deletePicture,
  type KeptPicture,
  picturesOf,
  putPictureBack,
} from '../../utils/services/pictures/pictures-of.ts';
import { type PictureFailure, takePicture } from '../../utils/services/pictures/take-picture.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { useCommand } from '../ui/use-command.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { PictureCard } from './picture-card.tsx';

type Told =
  | { what: 'taken' }
  | { what: 'deleted'; picture: KeptPicture }
  | { what: 'failed'; why: PictureFailure }
  | null;

/** Pictures of a shop's pages for its report: taking one of the page in front, looking at them, deleting them. */
export function PictureStrip({ domain }: { domain: string }) {
  const { t } = useWords();
  const pictures = useLive((services) => picturesOf(services, domain), [domain]) ?? [];
  const here = useCommand({ command: 'shop-here' }, onActiveTab);
  const [told, setTold] = useState<Told>(null);
  const [busy, setBusy] = useState(false);
  const inFront = here?.ok === true && here.value.domain === domain;
  const take = async (): Promise<void> => {
    setBusy(true);
    const why = await takePicture(pageServices(), domain).catch(() => 'storage-full' as const);
    setTold(why ? { what: 'failed', why } : { what: 'taken' });
    setBusy(false);
  };
  const remove = async (picture: KeptPicture): Promise<void> => {
    await deletePicture(pageServices(), picture.id);
    setTold({ what: 'deleted', picture });
  };
  const undo = (picture: KeptPicture) => () => void putPictureBack(pageServices(), picture).then(() => setTold(null));
  if (!inFront && pictures.length === 0 && told === null) return null;
  return (
    <div className="mt-3">
      {inFront && (
        <>
          <Button disabled={busy} onClick={() => void take()}>
            {t('evidence.picture.take')}
          </Button>
          <p className="mt-1 mb-0 text-soft text-xs">{t('evidence.picture.why')}</p>
        </>
      )}
      {told?.what === 'failed' && <Notice tone="due">{t(`evidence.picture.failed.${told.why}`)}</Notice>}
      {pictures.length > 0 && (
        <>
          <p className="mt-3 mb-1 text-sm">{t('evidence.picture.kept', { count: pictures.length })}</p>
          <ul className="m-0 grid list-none grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3 p-0">
            {pictures.map((picture) => (
              <li key={picture.id}>
                <PictureCard picture={picture} onDelete={() => void remove(picture)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <UndoNotice
        takesFocus={told?.what === 'deleted'}
        says={
          told?.what === 'taken'
            ? t('evidence.picture.taken')
            : told?.what === 'deleted'
              ? t('evidence.picture.deleted')
              : null
        }
        onUndo={told?.what === 'deleted' ? undo(told.picture) : undefined}
        onClose={() => setTold(null)}
      />
    </div>
  );
}
