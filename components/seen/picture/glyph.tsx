import type { PictureMark } from '../../../utils/services/watch/visit-picture.ts';

interface GlyphProps {
  kind: PictureMark['kind'];
  after: boolean;
  /** The shop's own: no colour. */
  own?: boolean;
  x: number;
  y: number;
  /** Several things in one mark are drawn a little larger. */
  many?: boolean;
}

/** A mark's shape: round or square as a rule, pointed for what came after a refusal. */
export function Glyph({ kind, after, own = false, x, y, many = false }: GlyphProps) {
  const r = many ? 3.75 : 3;
  const coloured = after && !own;
  const colour = coloured ? 'stroke-differs' : 'stroke-ink';
  const fill = kind === 'request' ? 'fill-paper' : coloured ? 'fill-differs' : 'fill-ink';
  const look = `${colour} ${fill}`;
  if (after) {
    const [w, h] = [r + 0.5, r + 0.5];
    const points =
      kind === 'storage'
        ? `${x},${y - h} ${x + w},${y} ${x},${y + h} ${x - w},${y}`
        : `${x},${y - h} ${x + w},${y + h * 0.75} ${x - w},${y + h * 0.75}`;
    return <polygon points={points} className={look} strokeWidth={1.25} strokeLinejoin="round" />;
  }
  if (kind === 'storage')
    return <rect x={x - r + 0.5} y={y - r + 0.5} width={2 * r - 1} height={2 * r - 1} className={look} />;
  return <circle cx={x} cy={y} r={r - 0.25} className={look} strokeWidth={1.25} />;
}
