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
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Receipt label={t('help.title')}>
        <Masthead title={t('help.title')} />
        <Strip title={t('help.guide')}>
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
        </Strip>
        <Keys />
        <Strip title={t('sample.mark')}>
          <SampleOffer />
        </Strip>
        <Strip title={t('help.limits')}>
          <p className="mt-0 text-sm">{t('help.limitsText')}</p>
        </Strip>
      </Receipt>
      <Receipt label={t('help.terms')}>
        <Glossary />
      </Receipt>
    </div>
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
        className="box-border min-h-9 w-full rounded-sm border border-rule bg-paper px-2 text-ink"
      />
      <p role="status" className="m-0 text-soft text-xs">
        {t('help.found', { count: found.length })}
      </p>
      <dl className="m-0 divide-y divide-dashed divide-rule text-sm">
        {found.map(({ id }) => (
          <div key={id} className="py-2">
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
