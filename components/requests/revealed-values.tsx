import { TickBox } from '../ui/tick-box.tsx';
import { useWords } from '../ui/words.tsx';

interface RevealedValuesProps {
  /** Names of the cookies the letter lists. */
  names: readonly string[];
  revealed: readonly string[];
  onChange: (revealed: string[]) => void;
}

/** Which identifiers the letter gives in full; the others show their beginning only. */
export function RevealedValues({ names, revealed, onChange }: RevealedValuesProps) {
  const { t } = useWords();
  if (names.length === 0) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="text-accent">{t('draft.values', { count: names.length })}</summary>
      <p className="m-0 text-soft text-xs">{t('draft.valuesWhy')}</p>
      <ul className="m-0 list-none p-0">
        {names.slice(0, 12).map((name) => (
          <li key={name}>
            <TickBox
              className="font-till"
              checked={revealed.includes(name)}
              onChange={(shown) => onChange(shown ? [...revealed, name] : revealed.filter((other) => other !== name))}
            >
              {name}
            </TickBox>
          </li>
        ))}
      </ul>
    </details>
  );
}
