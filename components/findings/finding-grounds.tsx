import { useState } from 'react';
import { lawBehind } from '../../utils/comparison/rule-facts.ts';
import { doubtWords, refutationWords } from '../../utils/i18n/index.ts';
import { sayReference } from '../../utils/law/say-reference.ts';
import { customerDay } from '../../utils/services/cases/customer-day.ts';
import type { DatedFinding } from '../../utils/services/findings/gone-findings.ts';
import { Fact, FactLines, Facts } from '../seen/evidence/facts.tsx';
import { JournalEntries } from '../seen/evidence/journal-entries.tsx';
import { Quoted } from '../ui/quoted.tsx';
import { useWords } from '../ui/words.tsx';
import { type Quoting, SaidSource } from './said-source.tsx';

interface FindingGroundsProps {
  finding: DatedFinding;
  quoting: Quoting;
}

/** Everything a finding rests on, and what would show it to be wrong; laid out when somebody unfolds it. */
export function FindingGrounds(props: FindingGroundsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="min-w-0 open:basis-full" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="py-1 text-accent text-sm">{t('findings.rests')}</summary>
      {open && <Grounds {...props} />}
    </details>
  );
}

function Grounds({ finding, quoting }: FindingGroundsProps) {
  const words = useWords();
  const { t, exact } = words;
  const { beside, doubt, rule, events, firstSeen, lastSeen } = finding;
  const unsure = doubt && doubtWords(doubt, words);
  const refutations = refutationWords(rule, words);
  return (
    <Facts>
      {beside && (
        <Fact name={t('findings.also')}>
          <Quoted text={beside.quote} className="block font-serif" />
          <SaidSource said={beside} {...quoting} />
        </Fact>
      )}
      {unsure && (
        <Fact name={t('findings.doubt')}>
          {unsure.why} {unsure.tells}
        </Fact>
      )}
      {refutations.length > 0 && (
        <Fact name={t('findings.refuted')}>
          <FactLines>
            {refutations.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </FactLines>
        </Fact>
      )}
      <Law finding={finding} />
      <Fact name={t('seen.times')}>
        {firstSeen === lastSeen
          ? exact(firstSeen)
          : t('seen.times.between', { first: exact(firstSeen), last: exact(lastSeen) })}
      </Fact>
      <Fact name={t('seen.journal')}>
        {events.length > 0 ? <JournalEntries references={events} /> : t('findings.textOnly')}
      </Fact>
    </Facts>
  );
}

/** What a reference is, in the reader's words; what has none is said as the data say it. */
function LawTitle({ id, title }: { id: string; title: string }) {
  const { t, knows } = useWords();
  const key = `law.title.${id}`;
  return <span className="block">{knows(key) ? t(key) : title}</span>;
}

/** The law as it applied when the finding was last seen. */
function Law({ finding: { rule, lastSeen } }: { finding: DatedFinding }) {
  const { t, date, language } = useWords();
  const law = lawBehind(rule, customerDay(lastSeen));
  if (law.length === 0) return null;
  return (
    <Fact name={t('findings.law')}>
      <FactLines>
        {law.map(({ id, ref, title, url, checkedOn }, at) => (
          <li key={id}>
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            >
              {sayReference(ref, language)}
            </a>
            <LawTitle id={id} title={title} />
            {/* Once for those that were checked together. */}
            {checkedOn !== law[at + 1]?.checkedOn && (
              <span className="block text-soft">{t('findings.law.checked', { date: date(checkedOn) })}</span>
            )}
          </li>
        ))}
      </FactLines>
    </Fact>
  );
}
