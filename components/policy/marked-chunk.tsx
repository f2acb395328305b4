import { memo, type ReactNode } from 'react';
import { useWords } from '../ui/words.tsx';
import type { ClaimFamily } from './claim-families.ts';
import type { MarkedBlock, Segment } from './marked-text.ts';

/** How the marks of each family look: by the line below the words as well as by colour. */
export const MARK_LOOK: Record<ClaimFamily, string> = {
  who: 'decoration-accent decoration-solid',
  what: 'decoration-soft decoration-dotted',
  whom: 'decoration-differs decoration-double',
  time: 'decoration-unsure decoration-dashed',
  rights: 'decoration-agrees decoration-wavy',
};

/** How a mark looks, by the claim it leads to; null leaves the words unmarked. */
export interface Marking {
  lookOf(claim: number): string | null;
  labelOf(claim: number): string;
  onPick(claim: number): void;
}

/** Finds the first mark that holds words of a claim, whichever claim the mark itself leads to. */
export const markOf = (root: Element, claim: number): HTMLElement | null =>
  root.querySelector(`a[data-claims~="${claim}"]`);

interface ChunkProps {
  blocks: readonly MarkedBlock[];
  marking: Marking;
  /** The claim picked, when its passage is in this chunk. */
  picked: number | null;
}

/** Some blocks of a document: headings, paragraphs, lists and tables, with marks. */
export const MarkedChunk = memo(function MarkedChunk({ blocks, marking, picked }: ChunkProps) {
  let reached = false;
  const segments = (list: readonly Segment[]): ReactNode[] =>
    list.map((segment) => {
      const claim = segment.claims.find((one) => marking.lookOf(one) !== null);
      if (claim === undefined) return <span key={segment.start}>{segment.text}</span>;
      const on = picked !== null && segment.claims.includes(picked);
      const first = on && !reached;
      reached ||= on;
      return <Mark key={segment.start} segment={segment} claim={claim} marking={marking} on={on} first={first} />;
    });
  return groupsOf(blocks).map((group) => <Group key={group[0]?.start} group={group} segments={segments} />);
});

interface MarkProps {
  segment: Segment;
  /** The claim it leads to: of several the one with the fewest words. */
  claim: number;
  marking: Marking;
  /** Part of the picked passage, and its beginning: the one mark that the Tab key reaches. */
  on: boolean;
  first: boolean;
}

function Mark({ segment, claim, marking, on, first }: MarkProps) {
  return (
    <mark className="bg-transparent text-ink">
      <a
        data-claims={segment.claims.join(' ')}
        href={`#passage-${claim}`}
        title={marking.labelOf(claim)}
        aria-current={first || undefined}
        tabIndex={first ? 0 : -1}
        onClick={(event) => {
          // The dashboard's address after the `#` is its route.
          event.preventDefault();
          marking.onPick(claim);
        }}
        className={`underline decoration-2 underline-offset-3 ${marking.lookOf(claim)} ${on ? 'bg-accent text-on-accent' : 'bg-fold text-ink'}`}
      >
        {segment.text}
      </a>
    </mark>
  );
}

/** Rows of one table and items of one list belong together. */
function groupsOf(blocks: readonly MarkedBlock[]): MarkedBlock[][] {
  const groups: MarkedBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.[0];
    const same =
      before?.role === block.role && (block.role === 'li' || (block.role === 'row' && before.table === block.table));
    if (last && same) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Group({
  group,
  segments,
}: {
  group: readonly MarkedBlock[];
  segments: (list: readonly Segment[]) => ReactNode;
}) {
  const { t } = useWords();
  const [first] = group;
  if (!first) return null;
  const own = (block: MarkedBlock): ReactNode => block.cells.map(segments);
  if (first.role === 'row') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable without a mouse
      <section className="my-2 overflow-x-auto" tabIndex={0} aria-label={t('policy.table')}>
        <table className="border-collapse text-sm">
          <tbody>
            {group.map((row) => (
              <tr key={row.start} className="border-rule border-b align-top">
                {row.cells.map((cell, column) => {
                  const Cell = row.header ? 'th' : 'td';
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell's column is its name
                    <Cell key={column} className="min-w-16 py-1 pr-3 text-left font-normal">
                      {segments(cell)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  }
  if (first.role === 'li') {
    return (
      <ul className="my-2 list-disc pl-5">
        {group.map((item) => (
          <li key={item.start}>{own(item)}</li>
        ))}
      </ul>
    );
  }
  if (first.role.startsWith('heading')) {
    const large = first.role === 'heading1' || first.role === 'heading2';
    return <h3 className={`mt-5 mb-1 font-semibold ${large ? 'text-lg' : 'text-base'}`}>{own(first)}</h3>;
  }
  return <p className="my-2 whitespace-pre-line">{own(first)}</p>;
}
