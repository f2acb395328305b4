import type { markWords } from './mark-words.ts';

const WIDTH = 224;

interface MarkTipProps {
  id: string;
  company: string;
  facts: ReturnType<typeof markWords>;
  x: number;
  y: number;
  width: number;
  onEnter: () => void;
  onLeave: () => void;
}

/** The facts of one mark, beside it. The pointer may move onto it (WCAG 1.4.13). */
export function MarkTip({ id, company, facts, x, y, width, onEnter, onLeave }: MarkTipProps) {
  const room = Math.min(WIDTH, width);
  return (
    <div
      id={id}
      role="tooltip"
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
      className="absolute z-20 box-border border border-ink bg-paper px-2 py-1 text-xs shadow-sm"
      style={{ width: room, left: Math.max(0, Math.min(width - room, x - room / 2)), top: y + 3 }}
    >
      <span className="block font-semibold">{company}</span>
      <span className="block">{facts.what}</span>
      <span className="block font-till">{facts.names}</span>
      <span className="block text-soft">{`${facts.when}, ${facts.moment}`}</span>
    </div>
  );
}
