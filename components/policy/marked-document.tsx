import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { MarkedChunk, type Marking, markOf } from './marked-chunk.tsx';
import type { MarkedBlock } from './marked-text.ts';

/** Characters and blocks drawn in one go: about what a screen holds twice. */
const CHUNK_LETTERS = 4_000;
const CHUNK_BLOCKS = 30;

interface Props {
  text: string;
  blocks: readonly MarkedBlock[];
  marking: Marking;
  picked: number | null;
  /** Where the picked claim's passage begins. */
  pickedAt: number;
  /** Moves to the passage before or behind. */
  onStep(step: 1 | -1): void;
}

/**
 * A document of any length with its marks. What is far from view stands as plain text first, so that it can be found
 * and read aloud, and is drawn with its marks when it comes near or the machine is idle: no page freezes.
 */
export function MarkedDocument({ text, blocks, marking, picked, pickedAt, onStep }: Props) {
  const chunks = useMemo(() => chunksOf(blocks, text.length), [blocks, text.length]);
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set([0, 1]));
  const root = useRef<HTMLDivElement>(null);
  const at = picked === null ? -1 : chunks.findIndex(({ start, end }) => start <= pickedAt && pickedAt < end);

  useEffect(() => {
    const draw = (index: number): void =>
      setDrawn((before) => (before.has(index) ? before : new Set([...before, index])));
    const near = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) draw(Number((target as HTMLElement).dataset.chunk));
      },
      { rootMargin: '1200px' },
    );
    for (const element of root.current?.children ?? []) near.observe(element);
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    // One chunk a turn leaves the page answering in between.
    const idle = (): void => {
      if (next >= chunks.length) return;
      draw(next++);
      timer = setTimeout(idle, 50);
    };
    timer = setTimeout(idle, 400);
    return () => {
      near.disconnect();
      clearTimeout(timer);
    };
  }, [chunks]);

  useEffect(() => {
    const mark = picked === null || !root.current ? null : markOf(root.current, picked);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [picked]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target as Element).closest('mark')) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the links inside
    <div ref={root} onKeyDown={onKeyDown} className="wrap-anywhere">
      {chunks.map(({ start, end, blocks: own }, index) => (
        <div key={start} data-chunk={index} className="[contain-intrinsic-size:auto_60rem] [content-visibility:auto]">
          {drawn.has(index) || index === at ? (
            <MarkedChunk blocks={own} marking={marking} picked={index === at ? picked : null} />
          ) : (
            <p className="my-2 whitespace-pre-line">{text.slice(start, end)}</p>
          )}
        </div>
      ))}
    </div>
  );
}

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Chunk {
  blocks: MarkedBlock[];
  start: number;
  end: number;
}

function chunksOf(blocks: readonly MarkedBlock[], length: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (const block of blocks) {
    const last = chunks.at(-1);
    if (last && last.blocks.length < CHUNK_BLOCKS && block.start - last.start < CHUNK_LETTERS) last.blocks.push(block);
    else {
      if (last) last.end = block.start;
      chunks.push({ blocks: [block], start: block.start, end: length });
    }
  }
  return chunks;
}
