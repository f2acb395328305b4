import type { ConsentSignal } from '../../../utils/observation/model.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import type { ConsentRow } from '../views/consent-rows.ts';
import { Fact, Facts } from './facts.tsx';
import { JournalEntries } from './journal-entries.tsx';
import { purposeWords } from './purpose-words.ts';

/** Everything known of one line of the consent time line. */
export function ConsentEvidence({ row: { at, by, of } }: { row: ConsentRow }) {
  const { t, exact } = useWords();
  return (
    <Facts>
      <Fact name={t('consent.col.when')}>{exact(at)}</Fact>
      <Fact name={t('consent.col.by')}>{by}</Fact>
      {of.kind === 'choice' && of.moment.label && (
        <Fact name={t('consent.label')}>
          <q className="font-serif">{of.moment.label}</q>
        </Fact>
      )}
      {of.kind === 'report' && <Report signal={of.signal} />}
      {of.kind === 'browser' && (
        <>
          <Fact name={t('policy.value.optOut.dnt')}>{t(of.doNotTrack ? 'consent.sent' : 'consent.notSent')}</Fact>
          <Fact name={t('policy.value.optOut.gpc')}>
            {t(of.globalPrivacyControl ? 'consent.sent' : 'consent.notSent')}
          </Fact>
        </>
      )}
      {of.kind !== 'browser' && (
        <Fact name={t('seen.journal')}>
          <JournalEntries references={[of.kind === 'choice' ? of.moment.evidence : of.ref]} />
        </Fact>
      )}
    </Facts>
  );
}

/** What a tool reported as allowed, as denied, and as claimed without being asked. */
function Report({ signal }: { signal: ConsentSignal }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Fact name={t('consent.status')}>
        <span className="font-till">{signal.status}</span>
      </Fact>
      <Names name={t('consent.granted')} codes={signal.granted} words={words} />
      <Names name={t('consent.denied')} codes={signal.denied} words={words} />
      {signal.legitimateInterest.length > 0 && (
        <Names name={t('consent.interest')} codes={signal.legitimateInterest} words={words} />
      )}
      {signal.vendors !== null && (
        <Fact name={t('companies.title')}>{t('consent.vendors.count', { count: signal.vendors })}</Fact>
      )}
    </>
  );
}

function Names({ name, codes, words }: { name: string; codes: readonly string[]; words: Words }) {
  return (
    <Fact name={name}>
      {codes.length === 0 ? (
        words.t('consent.nothing')
      ) : (
        <ul className="m-0 list-none p-0">
          {codes.map((code) => (
            <li key={code}>
              <span className="font-till">{code}</span> <span className="text-soft">{purposeWords(code, words)}</span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
