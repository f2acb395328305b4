import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** Leads past the differences to the lists of what was seen; only who comes by keyboard sees it (WCAG 2.4.1). */
export function SkipToSeen() {
  const { t } = useWords();
  const go = (): void => document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  return (
    <Button look="quiet" className="not-focus:sr-only" onClick={go}>
      {t('seen.skip')}
    </Button>
  );
}
