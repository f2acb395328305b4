import type { ChoiceMoment, FirstIn } from '../../../utils/observation/model.ts';
import { useWords } from '../../ui/words.tsx';
import { Fact, FactLines } from './facts.tsx';
import { JournalEntries } from './journal-entries.tsx';
import { MOMENT_WORDS } from './moment-words.ts';

interface Life {
  firstSeen: number;
  lastSeen: number;
  firstIn: FirstIn;
  evidence: readonly string[];
}

/** When it was there, where that stands relative to the choice, and where the journal says so. */
export function LifeFacts({ of: { firstSeen, lastSeen, firstIn, evidence } }: { of: Life }) {
  const { t, exact } = useWords();
  const moments = Object.entries(firstIn).sort(([, a], [, b]) => a.at - b.at);
  return (
    <>
      <Fact name={t('seen.times')}>
        {firstSeen === lastSeen
          ? exact(firstSeen)
          : t('seen.times.between', { first: exact(firstSeen), last: exact(lastSeen) })}
      </Fact>
      {moments.length > 0 && (
        <Fact name={t('seen.aroundChoice')}>
          <FactLines>
            {moments.map(([moment, { at, ref }]) => (
              <li key={moment}>
                {t(MOMENT_WORDS[moment as ChoiceMoment])}
                <span className="text-soft">{`, ${exact(at)}`}</span>
                <JournalEntries references={[ref]} />
              </li>
            ))}
          </FactLines>
        </Fact>
      )}
      <Fact name={t('seen.journal')}>
        <JournalEntries references={evidence} />
      </Fact>
    </>
  );
}
