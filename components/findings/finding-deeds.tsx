import { useId, useState } from 'react';
import { isPutAside } from '../../utils/comparison/dismissal.ts';
import { requestFor } from '../../utils/comparison/request-for.ts';
import type { MessageKey } from '../../utils/i18n/index.ts';
import type { LetterId } from '../../utils/requests/letter-model.ts';
import { letterForRight } from '../../utils/requests/letters/letter-catalogue.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import type { DatedFinding } from '../../utils/services/findings/gone-findings.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { LetterGrounds } from './letter-grounds.tsx';
import { PutAsideForm } from './put-aside-form.tsx';

const ASK: Partial<Record<LetterId, MessageKey>> = {
  withdrawal: 'findings.ask.withdrawal',
  access: 'findings.ask.access',
  rectification: 'findings.ask.rectification',
  erasure: 'findings.ask.erasure',
  restriction: 'findings.ask.restriction',
  portability: 'findings.ask.portability',
  objection: 'findings.ask.objection',
};

interface FindingDeedsProps {
  shop: string;
  finding: DatedFinding;
  /** Id of the finding's sentence, which says what the buttons are about. */
  about: string;
  onDraft: ((order: DraftOrder) => void) | undefined;
  /** The finding was put aside. */
  onAside: (finding: DatedFinding) => void;
  onRestore: (finding: DatedFinding) => void;
}

/** What can be done about a finding, as parts of a row: ask the shop, or put it aside. */
export function FindingDeeds({ shop, finding, about, onDraft, onAside, onRestore }: FindingDeedsProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const grounds = useId();
  if (finding.verdict === 'agrees') return null;
  const aside = isPutAside(finding);
  const supported = aside ? null : requestFor(finding);
  const letter = supported && letterForRight(supported.right);
  const ask = letter && ASK[letter];
  return (
    <>
      {onDraft && ask && (
        <Button
          className="text-xs"
          aria-describedby={`${about} ${grounds}`}
          onClick={() => onDraft({ shop, letter, findings: [finding.key] })}
        >
          {t(ask)}
        </Button>
      )}
      {aside ? (
        <Button look="quiet" aria-describedby={about} onClick={() => onRestore(finding)}>
          {t('findings.aside.back')}
        </Button>
      ) : (
        <Button look="quiet" aria-describedby={about} aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('findings.aside')}
        </Button>
      )}
      {onDraft && ask && <LetterGrounds id={grounds} letter={letter} supported={supported} />}
      {asking && !aside && (
        <PutAsideForm
          shop={shop}
          finding={finding}
          onDone={() => {
            setAsking(false);
            onAside(finding);
          }}
        />
      )}
    </>
  );
}
