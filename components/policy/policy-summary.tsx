import type { Claim, ClaimKind } from '../../utils/policy/model.ts';
import { withCorrections } from '../../utils/policy/versions/correction.ts';
import type { DocumentView, PolicyView } from '../../utils/services/policies/policy-view.ts';
import { TermText } from '../help/term-hint.tsx';
import type { TermId } from '../help/terms.ts';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import { Quoted } from '../ui/quoted.tsx';
import { useWords, type Words } from '../ui/words.tsx';
import { ClaimNotes } from './claim-notes.tsx';
import { claimLine } from './claim-value.ts';
import { summaryOf } from './summary-values.ts';

/** Order in which people ask; a kind that is not named here stands at the end. */
const ORDER: readonly ClaimKind[] = [
  'controller.name',
  'controller.businessId',
  'controller.address',
  'contact.email',
  'contact.phone',
  'dpo.name',
  'dpo.email',
  'policy.updated',
  'recipient',
  'recipient.category',
  'cookie.lifetime',
  'cookie',
  'retention',
  'transfer',
  'right',
  'consent.optOut',
  'complaint.authority',
  'legalBasis',
  'purpose',
  'data.category',
];

/** The term that a subject is about, where it takes explaining. */
const TERM_OF: Partial<Record<ClaimKind, TermId>> = {
  'controller.name': 'controller',
  'dpo.name': 'officer',
  'dpo.email': 'officer',
  recipient: 'recipient',
  'recipient.category': 'recipient',
  retention: 'retention',
  transfer: 'transfer',
  'complaint.authority': 'authority',
  legalBasis: 'legal-basis',
  'data.category': 'personal-data',
  automatedDecision: 'automated',
};

/** Where a claim stands: which document, and which of its claims. */
interface ClaimPlace {
  chain: string;
  claim: number;
}

interface Line {
  claim: Claim;
  place: ClaimPlace;
}

interface Props {
  documents: readonly DocumentView[];
  corrections: PolicyView['corrections'];
  onShow(place: ClaimPlace): void;
}

/** What the shop says in plain words, subject by subject. Every line leads to the words it rests on. */
export function PolicySummary({ documents, corrections, onShow }: Props) {
  const words = useWords();
  const lines = documents.flatMap(({ newest }) =>
    newest.reading.claims.map((claim, index): Line => ({ claim, place: { chain: newest.chain, claim: index } })),
  );
  const byKind = Map.groupBy(lines, ({ claim }) => claim.kind);
  const kinds = [...ORDER, ...[...byKind.keys()].filter((kind) => !ORDER.includes(kind))];
  return (
    <ul className="@container m-0 list-none divide-y divide-dashed divide-rule p-0 text-sm">
      {kinds.flatMap((kind) => {
        const own = byKind.get(kind);
        return own ? (
          <li key={kind}>
            <Subject kind={kind} lines={unlike(own, words)} corrections={corrections} onShow={onShow} words={words} />
          </li>
        ) : (
          []
        );
      })}
    </ul>
  );
}

interface SubjectProps {
  kind: ClaimKind;
  lines: readonly Line[];
  corrections: PolicyView['corrections'];
  onShow(place: ClaimPlace): void;
  words: Words;
}

function Subject({ kind, lines, corrections, onShow, words }: SubjectProps) {
  const claims = lines.map(({ claim }) => claim);
  return (
    <details className="group">
      <summary className="grid grid-cols-[0.75rem_1fr] py-1.5 @xs:grid-cols-[0.75rem_2fr_3fr]">
        <span aria-hidden="true" className="self-start text-accent text-xs leading-[1.3125rem] group-open:rotate-90">
          ▸
        </span>
        <span className="pr-3 text-soft">{words.t(`policy.claim.${kind}`)}</span>
        <span className="@max-xs:col-start-2">{summaryOf(kind, claims, corrections, words)}</span>
      </summary>
      {TERM_OF[kind] && (
        <p className="mt-0 mb-2 text-soft">
          <TermText of={TERM_OF[kind]} />
        </p>
      )}
      <Lines
        of={lines}
        shown={8}
        keyOf={({ place }) => `${place.chain} ${place.claim}`}
        line={({ claim, place }) => (
          <div className="border-rule border-l-2 py-1 pl-3">
            {claimLine(claim, words)}{' '}
            <ClaimNotes claim={claim} correction={withCorrections([claim], corrections)[0]?.correction ?? null} />
            <blockquote className="m-0 font-serif text-soft">
              <Quoted text={claim.quote} />
            </blockquote>
            <Button look="quiet" className="text-xs" onClick={() => onShow(place)}>
              {words.t('policy.toQuote')}
            </Button>
          </div>
        )}
      />
    </details>
  );
}

/** Two documents that say the same in the same words say it once. */
const unlike = (lines: readonly Line[], words: Words): Line[] => [
  ...new Map(
    lines.map((line) => [`${claimLine(line.claim, words)}\n${line.claim.quote}\n${line.claim.polarity}`, line]),
  ).values(),
];
