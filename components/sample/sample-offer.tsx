import { Link } from 'wouter';
import { useWords } from '../ui/words.tsx';

/** The way into the sample, where nothing is there yet. */
export function SampleOffer() {
  const { t } = useWords();
  return (
    <div className="not-first:mt-3">
      <Link href="/sample" className="inline-block py-1 font-semibold text-accent">
        {t('sample.offer')}
      </Link>
      <p className="m-0 text-soft text-sm">{t('sample.why')}</p>
    </div>
  );
}
