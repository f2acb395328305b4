import { useState } from 'react';
import { SampleOffer } from '../sample/sample-offer.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { Keys } from './keys.tsx';
import { TermText } from './term-hint.tsx';
import { TERMS } from './terms.ts';

const GUIDE = [
  ['help.guide.look', 'help.guide.lookText'],
  ['help.guide.compare', 'help.guide.compareText'],
  ['help.guide.ask', 'help.guide.askText'],
  ['help.guide.wait', 'help.guide.waitText'],
  ['help.guide.answer', 'help.guide.answerText'],
  ['help.guide.late', 'help.guide.lateText'],
] as const;

/** The way from the first look to the answer, and every term in two sentences. */
export function HelpPage() {
  const { t } = useWords();
  return (
    <>
      <Masthead title={t('help.title')} />
      <div className="mt-6 mb-4 grid items-start gap-4 lg:grid-cols-2">
        <Receipt label={t('help.guide')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('help.guide')}</h2>
          <ol className="m-0 list-none p-0">
            {GUIDE.map(([title, text], at) => (
              <li key={title} className="flex gap-3 pb-3">
                <span aria-hidden="true" className="font-till text-soft text-xl leading-none">
                  {at + 1}
                </span>
                <div>
                  <h3 className="m-0 font-semibold text-base">{t(title)}</h3>
                  <p className="m-0 text-sm">{t(text)}</p>
                </div>
              </li>
            ))}
          </ol>
        </Receipt>
        <Receipt label={t('help.besides')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('sample.mark')}</h2>
          <SampleOffer />
          <Strip title={t('help.limits')}>
            <p className="mt-0 text-sm">{t('help.limitsText')}</p>
          </Strip>
          <Keys />
        </Receipt>
      </div>
      <Receipt label={t('help.terms')}>
        <Glossary />
      </Receipt>
    </>
  );
}

function Glossary() {
  const { t } = useWords();
  const [wanted, setWanted] = useState('');
  const fits = (text: string): boolean => text.toLowerCase().includes(wanted.trim().toLowerCase());
  const found = TERMS.filter(({ id }) => fits(t(`term.name.${id}`)) || fits(t(`term.text.${id}`)));
  return (
    <>
      <h2 className="stamp mt-0 mb-2 font-normal">{t('help.terms')}</h2>
      <input
        type="search"
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
        placeholder={t('help.find')}
        aria-label={t('help.find')}
        className="box-border min-h-9 w-full max-w-md rounded-sm border border-rule bg-paper px-2 text-ink"
      />
      <p role="status" className="m-0 text-soft text-xs">
        {t('help.found', { count: found.length })}
      </p>
      <dl className="m-0 gap-x-8 text-sm lg:columns-2">
        {found.map(({ id }) => (
          <div key={id} className="break-inside-avoid border-rule border-b border-dashed py-2">
            <dt className="font-semibold">{t(`term.name.${id}`)}</dt>
            <dd className="m-0">
              <TermText of={id} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
