import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/** The way back to where one came from. */
export function BackButton({ onClick }: { onClick: () => void }) {
  const { t } = useWords();
  return (
    <Button look="quiet" className="-mt-2" onClick={onClick}>
      <span aria-hidden="true">← </span>
      {t('action.back')}
    </Button>
  );
}
