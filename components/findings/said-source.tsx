import { useState } from 'react';
import type { Said } from '../../utils/comparison/model.ts';
import type { ShownQuote } from '../../utils/services/policies/show-quote.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** How words of the shop's can be looked up. */
export interface Quoting {
  /** A link to the words in the shop's own page, or null when they stand on its banner or nowhere. */
  hrefOf: (said: Said) => string | null;
  /** Marks the words in the page in front; missing where another page is in front. */
  onShow?: ((said: Said) => Promise<ShownQuote>) | undefined;
}

/** Where the shop's words stand, and the ways to them. */
export function SaidSource({ said, hrefOf, onShow }: Quoting & { said: Said }) {
  const { t } = useWords();
  const [shown, setShown] = useState<ShownQuote | null>(null);
  const where = t(said.source === 'banner' ? 'said.banner' : 'said.policy');
  const href = hrefOf(said);
  if (href === null) return <span className="text-soft text-xs">{where}</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-3 text-xs">
      <a
        href={href}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
      >
        {where}
      </a>
      {onShow && (
        <Button look="quiet" className="text-left text-xs" onClick={() => void onShow(said).then(setShown)}>
          {t('policy.showInPage')}
        </Button>
      )}
      <span role="status" className="text-soft empty:hidden">
        {shown && t(`policy.shown.${shown}`)}
      </span>
    </span>
  );
}
