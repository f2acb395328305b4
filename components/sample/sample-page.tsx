import { useEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { pageServices } from '../../utils/services/page-services.ts';
import { loadSample } from '../../utils/services/sample/load-sample.ts';
import { SAMPLE_SHOP } from '../../utils/services/sample/sample-shop.ts';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { WhenOpen } from '../ui/when-open.tsx';
import { useWords } from '../ui/words.tsx';

/** Puts the sample in and leads to it. */
export function SamplePage() {
  return (
    <WhenOpen>
      <Loading />
    </WhenOpen>
  );
}

function Loading() {
  const { t } = useWords();
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  useEffect(() => {
    loadSample(pageServices()).then(
      () => setState('there'),
      () => setState('failed'),
    );
  }, []);
  if (state === 'there') return <Redirect to={`/shops/${SAMPLE_SHOP}`} replace />;
  return (
    <Receipt label={t('sample.offer')}>
      <Masthead title={t('sample.offer')} />
      {state === 'failed' ? (
        <Notice tone="due">{t('sample.failed')}</Notice>
      ) : (
        <p role="status">{t('sample.loading')}</p>
      )}
    </Receipt>
  );
}
