import { Masthead } from '../ui/masthead.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { Sentences } from '../ui/sentences.tsx';
import { useWords } from '../ui/words.tsx';

const STEPS = [
  ['welcome.stays', 'welcome.staysText'],
  ['welcome.look', 'welcome.lookText'],
  ['welcome.ask', 'welcome.askText'],
] as const;

/** Three things to know, in under a minute. */
export function WelcomeView() {
  const { t } = useWords();
  return (
    <main className="mx-auto max-w-xl px-3 py-10">
      <Receipt label={t('welcome.title')}>
        <Masthead title={t('welcome.title')}>
          <p className="mt-1 mb-0 text-soft">
            <Sentences text={t('app.tagline')} />
          </p>
        </Masthead>
        <ol className="m-0 list-none p-0">
          {STEPS.map(([title, text], index) => (
            <li key={title} className="rule mt-4 flex gap-4 pt-4">
              <span aria-hidden="true" className="font-till text-2xl text-soft leading-none">
                {index + 1}
              </span>
              <div>
                <h2 className="m-0 font-semibold text-lg">{t(title)}</h2>
                <p className="mt-1 mb-0">{t(text)}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="rule mt-4 mb-0 pt-4 text-center text-sm">
          <a
            href="/dashboard.html#/sample"
            className="mb-2 inline-block rounded-sm bg-accent px-4 py-2 font-semibold text-on-accent no-underline"
          >
            {t('sample.offer')}
          </a>
          <span className="block text-soft">{t('welcome.close')}</span>
        </p>
      </Receipt>
    </main>
  );
}
