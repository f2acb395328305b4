import type { SeenThing } from '../../../utils/comparison/model.ts';
import type { Words } from '../../../utils/i18n/index.ts';
import type { SightingChange } from '../../../utils/observation/sighting-changes.ts';
import { sightingHistory } from '../../../utils/services/findings/sighting-history.ts';
import { useWords } from '../../ui/words.tsx';
import { Fact, FactLines } from './facts.tsx';

/** In how many visits a thing was seen, and what was different from one to the next. */
export function ChangeFacts({ of }: { of: SeenThing }) {
  const words = useWords();
  const { t, moment } = words;
  const { visits, changes } = sightingHistory(of);
  if (visits < 2) return null;
  return (
    <Fact name={t('seen.changes')}>
      <FactLines>
        <li>{t('seen.visits', { count: visits })}</li>
        {changes.map((change) => (
          <li key={`${change.visit} ${change.of} ${change.to}`}>
            <span className="text-soft">{moment(change.at)}</span> {changeWords(change, words)}
          </li>
        ))}
      </FactLines>
    </Fact>
  );
}

function changeWords({ of, from, to }: SightingChange, { t, duration, bytes }: Words): string {
  const stay = (seconds: string | number | null): string =>
    seconds === null ? t('cookies.session') : duration(Number(seconds));
  switch (of) {
    case 'asked':
      return t('seen.change.asked', { from: stay(from), to: stay(to) });
    case 'stored':
      return t('seen.change.stored', { from: stay(from), to: stay(to) });
    case 'size':
      return t('seen.change.size', { from: bytes(Number(from)), to: bytes(Number(to)) });
    case 'alias':
      return t('seen.change.alias', { to: to ?? '–' });
    case 'requests-carry':
      return t('seen.change.carry');
    case 'setter':
      return t('seen.change.setter');
    case 'states':
      return t('seen.change.states');
    case 'value':
      return t('seen.change.value');
  }
}
