import { hostOf } from '../observation/index.ts';
import { html, type Markup } from './markup.ts';
import type { EvidenceBody } from './model.ts';

/** Rows drawn at most; the rest is counted in the last one. */
const LANES = 14;
const WIDTH = 720;
const LABEL = 170;
const ROW = 22;
const TOP = 40;

interface Lane {
  name: string;
  /** Moments of requests, in milliseconds since the epoch. */
  at: number[];
}

/**
 * The visit with most events, drawn: who was contacted when, and the customer's choice as an upright line. The text
 * below says the same in numbers.
 * @returns the visit's id and its picture, or null where no request was journalled
 */
export function reportTimeline(
  evidence: EvidenceBody,
  words: { more(count: number): string; event(event: string): string; seconds(ms: number): string },
): { visit: string; picture: Markup } | null {
  const visit = busiest(evidence);
  if (visit === null) return null;
  const requests = evidence.journal.filter((entry) => entry.visit === visit && entry.event.type === 'request');
  if (requests.length === 0) return null;
  const lanes = lanesOf(evidence, requests, words);
  const times = requests.map(({ event }) => event.at);
  const choices = evidence.journal.filter(({ visit: of, event }) => of === visit && event.type === 'consent');
  const start = Math.min(...times);
  const end = Math.max(...times, ...choices.map(({ event }) => event.at), start + 1);
  const x = (at: number): number => Math.round(LABEL + ((at - start) / (end - start)) * (WIDTH - LABEL - 10));
  const height = TOP + lanes.length * ROW + 24;
  const picture = html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" class="timeline"><g font-size="11">
${choices.map(({ event }, index) =>
  event.type === 'consent'
    ? html`<line x1="${x(event.at)}" x2="${x(event.at)}" y1="${TOP - 8}" y2="${height - 20}" stroke="#9a3412" stroke-dasharray="${event.event === 'shown' ? '2 3' : '0'}"></line><text x="${Math.min(x(event.at) + 3, WIDTH - 90)}" y="${12 + (index % 2) * 13}" fill="#9a3412">${words.event(event.event)}</text>`
    : html``,
)}
${lanes.map((lane, row) => laneOf(lane, row, x))}
<text x="${LABEL}" y="${height - 4}">0</text><text x="${WIDTH - 10}" y="${height - 4}" text-anchor="end">${words.seconds(end - start)}</text>
</g></svg>`;
  return { visit, picture };
}

function laneOf({ name, at }: Lane, row: number, x: (at: number) => number): Markup {
  const y = TOP + row * ROW + 12;
  return html`<text x="${LABEL - 8}" y="${y + 4}" text-anchor="end">${shorten(name)}</text><line x1="${LABEL}" x2="${WIDTH - 10}" y1="${y}" y2="${y}" stroke="#d6d3d1"></line>${at.map(
    (moment) => html`<circle cx="${x(moment)}" cy="${y}" r="3"></circle>`,
  )}`;
}

const shorten = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

function busiest({ journal }: EvidenceBody): string | null {
  const counts = new Map<string, number>();
  for (const { visit } of journal) counts.set(visit, (counts.get(visit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The shop first, then companies by their first request. */
function lanesOf(
  evidence: EvidenceBody,
  requests: EvidenceBody['journal'],
  words: { more(count: number): string },
): Lane[] {
  const owners = new Map(evidence.requests.map((row) => [row.host, row]));
  const lanes = new Map<string, Lane>();
  for (const { event } of requests.toSorted((a, b) => a.event.at - b.event.at)) {
    if (event.type !== 'request') continue;
    const host = hostOf(event.url);
    const owner = owners.get(host);
    const name = owner?.party === 'first' ? evidence.shop.domain : (owner?.company ?? host);
    const lane = lanes.get(name) ?? { name, at: [] };
    lane.at.push(event.at);
    lanes.set(name, lane);
  }
  const all = [...lanes.values()];
  const first = all.filter(({ name }) => name === evidence.shop.domain);
  const others = all.filter(({ name }) => name !== evidence.shop.domain);
  const shown = [...first, ...others.slice(0, LANES)];
  const rest = others.slice(LANES);
  return rest.length === 0 ? shown : [...shown, { name: words.more(rest.length), at: rest.flatMap(({ at }) => at) }];
}
