import type { SeenCookie } from '../../../utils/comparison/model.ts';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import { hasLeft } from '../../../utils/observation/cookie-row.ts';
import type { CookieRefusal, CookieState } from '../../../utils/observation/model.ts';
import { useWords } from '../../ui/words.tsx';
import { Fact, FactLines } from './facts.tsx';
import { JournalEntries } from './journal-entries.tsx';

const EXPLAINED: Record<CookieState, MessageKey> = {
  attempted: 'seen.state.attempted',
  stored: 'seen.state.stored',
  sentBack: 'seen.state.sentBack',
  blocked: 'seen.state.blocked',
};
const ORDER = Object.keys(EXPLAINED) as CookieState[];

const REFUSED: Record<CookieRefusal, MessageKey> = {
  'control-character': 'seen.refusal.controlCharacter',
  empty: 'seen.refusal.empty',
  'too-large': 'seen.refusal.tooLarge',
  'domain-mismatch': 'seen.refusal.domainMismatch',
  'public-suffix': 'seen.refusal.publicSuffix',
  'secure-from-http': 'seen.refusal.secureFromHttp',
  prefix: 'seen.refusal.prefix',
  'http-only-from-script': 'seen.refusal.httpOnlyFromScript',
  'same-site-none-insecure': 'seen.refusal.sameSiteNoneInsecure',
  'same-site-elsewhere': 'seen.refusal.sameSiteElsewhere',
  'partitioned-insecure': 'seen.refusal.partitionedInsecure',
};

/** What happened to a cookie on its way, each step in a few words; a step that was not seen is said too. */
export function StateFacts({ cookie }: { cookie: SeenCookie }) {
  const { t, exact } = useWords();
  const { states, refusals, baseline, left } = cookie;
  return (
    <>
      <Fact name={t('report.cookieStates')}>
        <FactLines>
          {ORDER.filter((state) => state !== 'blocked' || states.includes(state)).map((state) => {
            const seen = states.includes(state);
            return (
              <li key={state} className={`flex gap-2 ${seen ? '' : 'text-soft'}`}>
                <span aria-hidden="true" className="w-3 shrink-0 font-till">
                  {seen ? '✓' : '–'}
                </span>
                <span>
                  <span className="font-semibold">{t(`cookies.state.${state}`)}</span>
                  {': '}
                  {t(seen ? EXPLAINED[state] : 'seen.state.unseen')}
                </span>
              </li>
            );
          })}
          {baseline && <li className="pl-5 text-soft">{t('seen.state.baseline')}</li>}
          {left && hasLeft(cookie) && (
            <li className="pl-5">
              {t('seen.state.left', { at: exact(left.at) })} <JournalEntries references={[left.ref]} />
            </li>
          )}
        </FactLines>
      </Fact>
      {refusals.length > 0 && (
        <Fact name={t('seen.refusals')}>
          <FactLines>
            {refusals.map((refusal) => (
              <li key={refusal}>{t(REFUSED[refusal])}</li>
            ))}
          </FactLines>
        </Fact>
      )}
    </>
  );
}
