import { pageServices } from '../../utils/services/page-services.ts';
import { removeSample } from '../../utils/services/sample/remove-sample.ts';
import { isSample } from '../../utils/services/sample/sample-shop.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** Says on every page of the sample that it is one, and takes it away. Nothing on any other shop's page. */
export function SampleNotice({ shop }: { shop: string }) {
  const { t } = useWords();
  if (!isSample(shop)) return null;
  const remove = (): void => {
    void removeSample(pageServices()).then(() => {
      location.hash = '#/';
    });
  };
  return (
    <aside
      aria-label={t('sample.mark')}
      className="my-3 flex flex-wrap items-center justify-between gap-2 border border-rule border-dashed px-3 py-2 text-sm"
    >
      <p className="m-0 max-w-prose">
        <SampleMark /> {t('sample.notice')}
      </p>
      <Button onClick={remove}>{t('sample.remove')}</Button>
    </aside>
  );
}

/** Tells the sample from the customer's own shops. */
export function SampleMark() {
  const { t } = useWords();
  return <span className="stamp border border-rule px-1">{t('sample.mark')}</span>;
}
