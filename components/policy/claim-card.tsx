import { useState } from 'react';
import type { Claim } from '../../utils/policy/model.ts';
import type { CorrectedClaim } from '../../utils/policy/versions/correction.ts';
import { command } from '../../utils/services/client.ts';
import type { PolicyView } from '../../utils/services/policies/policy-view.ts';
import { type ShownQuote, showQuote } from '../../utils/services/policies/show-quote.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { ClaimNotes } from './claim-notes.tsx';
import { claimLine } from './claim-value.ts';
import { CorrectForm } from './correct-form.tsx';

type Row = PolicyView['documents'][number]['newest'];
type Corrected = CorrectedClaim<PolicyView['corrections'][number]>;

interface Props {
  row: Row;
  corrected: Corrected;
  /** Other claims that rest on the same words. */
  also: readonly Claim[];
  onPick(claim: Claim): void;
}

/** How one passage was read, and what can be done about it: see it in the shop's page, say that it was read wrongly. */
export function ClaimCard({ row, corrected, also, onPick }: Props) {
  const words = useWords();
  const { t } = words;
  const { claim, correction } = corrected;
  const [correcting, setCorrecting] = useState(false);
  const [shown, setShown] = useState<ShownQuote | null>(null);
  return (
    <div className="grid gap-2">
      <p className="m-0 font-semibold">{claimLine(claim, words)}</p>
      <ClaimNotes claim={claim} correction={correction} />
      <div className="flex flex-wrap items-center gap-2">
        {/^https?:/.test(row.url) && (
          <Button onClick={() => void showQuote(row.url, row.reading.text, claim).then(setShown)}>
            {t('policy.showInPage')}
          </Button>
        )}
        {correction ? (
          <Button look="quiet" onClick={() => void command({ command: 'withdraw-correction', id: correction.id })}>
            {t('policy.correct.withdraw')}
          </Button>
        ) : (
          <Button look="quiet" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
            {t('policy.correct')}
          </Button>
        )}
      </div>
      <p role="status" className="m-0 text-soft text-xs empty:hidden">
        {shown && t(`policy.shown.${shown}`)}
      </p>
      {correcting && !correction && <CorrectForm row={row} claim={claim} onDone={() => setCorrecting(false)} />}
      {also.length > 0 && (
        <div className="text-xs">
          <p className="m-0 text-soft">{t('policy.also')}</p>
          <ul className="m-0 list-none p-0">
            {also.map((other) => (
              <li key={`${other.kind} ${other.start} ${claimLine(other, words)}`}>
                <Button look="quiet" className="text-left text-xs" onClick={() => onPick(other)}>
                  {claimLine(other, words)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
