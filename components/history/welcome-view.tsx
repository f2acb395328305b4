import { Receipt } from '../ui/receipt.tsx';
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
      <Receipt>
        <header className="text-center">
          <p className="m-0 font-till text-soft text-xs uppercase tracking-widest">{t('app.name')}</p>
          <h1 className="mt-1 mb-0 font-semibold font-serif text-3xl">{t('welcome.title')}</h1>
          <p className="mt-1 text-soft">{t('app.tagline')}</p>
        </header>
        <ol className="m-0 list-none p-0">
          {STEPS.map(([title, text], index) => (
            <li key={title} className="rule mt-4 flex gap-4 pt-4">
              <span aria-hidden="true" className="font-till text-2xl text-soft">
                {index + 1}
              </span>
              <div>
                <h2 className="m-0 font-semibold text-base">{t(title)}</h2>
                <p className="mt-1 mb-0">{t(text)}</p>
              </div>
            </li>
          ))}
        </ol>
      </Receipt>
    </main>
  );
}
