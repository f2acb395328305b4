import { useEffect, useId, useState } from 'react';
import type { KeptPicture } from '../../utils/services/pictures/pictures-of.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

interface PictureCardProps {
  picture: KeptPicture;
  onDelete: () => void;
}

/** One picture, small, with where and when it was taken; it opens in a tab of its own. */
export function PictureCard({ picture: { content, url, at, width, height }, onDelete }: PictureCardProps) {
  const { t, moment } = useWords();
  const about = useId();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content as BlobPart], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return (
    <figure className="m-0 bg-fold p-1.5">
      {address && (
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={t('evidence.picture.open', { url, date: moment(at) })}
        >
          <img src={address} alt="" width={width} height={height} className="block h-auto w-full border border-rule" />
        </a>
      )}
      <figcaption id={about} className="mt-1 wrap-anywhere text-soft text-xs">
        {url}
        <span className="block">{moment(at)}</span>
      </figcaption>
      <Button look="quiet" className="text-xs" aria-describedby={about} onClick={onDelete}>
        {t('evidence.picture.delete')}
      </Button>
    </figure>
  );
}
