import { useCallback, useMemo, useState } from 'react';
import { withCorrections } from '../../utils/policy/versions/correction.ts';
import type { PolicyView } from '../../utils/services/policies/policy-view.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { ClaimCard } from './claim-card.tsx';
import { type ClaimFamily, FAMILIES, familyOf } from './claim-families.ts';
import { claimLine } from './claim-value.ts';
import { DocumentTitle } from './document-title.tsx';
import { MarkToolbar } from './mark-toolbar.tsx';
import { MARK_LOOK } from './marked-chunk.tsx';
import { MarkedDocument } from './marked-document.tsx';
import { markText } from './marked-text.ts';

type Row = PolicyView['documents'][number]['newest'];

interface Props {
  row: Row;
  corrections: PolicyView['corrections'];
  /** The claim whose passage is shown first, by its place in the reading. */
  first: number | null;
  onBack(): void;
}

/** A document as the shop wrote it, with the passages that were understood marked, and how each was read. */
export function PolicyReader({ row, corrections, first, onBack }: Props) {
  const words = useWords();
  const { t } = words;
  const { text, claims, truncated } = row.reading;
  const [picked, setPicked] = useState<number | null>(first);
  const [shown, setShown] = useState<ReadonlySet<ClaimFamily>>(() => new Set(FAMILIES));
  const blocks = useMemo(() => markText(text, row.outline, claims), [text, row.outline, claims]);
  const counts = useMemo(
    () => new Map([...Map.groupBy(claims, ({ kind }) => familyOf(kind))].map(([family, of]) => [family, of.length])),
    [claims],
  );
  const passages = useMemo(
    () =>
      claims
        .flatMap(({ kind }, index) => (shown.has(familyOf(kind)) ? index : []))
        .sort((a, b) => (claims[a]?.start ?? 0) - (claims[b]?.start ?? 0)),
    [claims, shown],
  );
  const onPick = useCallback((claim: number) => setPicked(claim), []);
  const marking = useMemo(
    () => ({
      lookOf: (index: number) => {
        const claim = claims[index];
        return claim && shown.has(familyOf(claim.kind)) ? MARK_LOOK[familyOf(claim.kind)] : null;
      },
      labelOf: (index: number) => {
        const claim = claims[index];
        return claim ? claimLine(claim, words) : '';
      },
      onPick,
    }),
    [claims, shown, words, onPick],
  );
  const place = picked === null ? -1 : passages.indexOf(picked);
  const step = (by: 1 | -1): void => {
    const next = place < 0 && by < 0 ? passages.length - 1 : place + by;
    setPicked(passages[(next + passages.length) % passages.length] ?? null);
  };
  const toggle = (family: ClaimFamily): void => {
    const next = new Set(shown);
    if (!next.delete(family)) next.add(family);
    setShown(next);
  };
  const claim = picked === null ? undefined : claims[picked];
  const corrected = claim && withCorrections([claim], corrections)[0];
  const also = claim
    ? claims.filter((other) => other !== claim && other.start < claim.end && other.end > claim.start)
    : [];
  return (
    <div>
      <Button look="quiet" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {t('policy.back')}
      </Button>
      <DocumentTitle row={row} quiet={first !== null} />
      {truncated && <Notice>{t('policy.truncated')}</Notice>}
      <MarkToolbar
        counts={counts}
        shown={shown}
        onToggle={toggle}
        index={place + 1}
        total={passages.length}
        onStep={step}
      />
      <article
        className="mt-2 font-serif"
        lang={row.reading.language === 'und' ? undefined : row.reading.language}
        aria-label={t('policy.text')}
      >
        <MarkedDocument
          text={text}
          blocks={blocks}
          marking={marking}
          picked={picked}
          pickedAt={claim?.start ?? 0}
          onStep={step}
        />
      </article>
      <section
        aria-label={t('policy.pick')}
        className="rule sticky bottom-0 -mx-4 max-h-[45vh] overflow-y-auto bg-paper px-4 pt-2 pb-3 text-sm"
      >
        {corrected ? (
          <ClaimCard
            key={picked}
            row={row}
            corrected={corrected}
            also={also.slice(0, 6)}
            onPick={(other) => setPicked(claims.indexOf(other))}
          />
        ) : (
          <p className="m-0 text-soft">{t('policy.pick')}</p>
        )}
      </section>
    </div>
  );
}
