import type { Verdict } from '../comparison/model.ts';
import { html, type Markup, raw } from './markup.ts';
import type { EvidenceBody } from './model.ts';
import { cookieTable, hostTable, storageList, visitTable } from './report-annex.ts';
import { reportPictures } from './report-pictures.ts';
import { REPORT_STYLE } from './report-style.ts';
import { reportTimeline } from './report-timeline.ts';
import type { ReportKey, ReportWords } from './report-words.ts';

/**
 * The report as one self-contained page: nothing is loaded, nothing runs, it prints on A4. Everything that came from
 * a shop is text in it, never markup.
 * @param pictures PNG files by hash, which become part of the page
 */
export function writeReport(
  evidence: EvidenceBody,
  words: ReportWords,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): string {
  const { t } = words;
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${pictures.size > 0 ? 'img-src data:; ' : ''}style-src 'unsafe-inline'">
<title>${t('report.of', { shop: evidence.shop.domain })}</title>
<style>${raw(REPORT_STYLE)}</style>
</head>
<body>
<header><p class="small">${t('report.title')}</p><h1>${evidence.shop.domain}</h1></header>
<section><h2>${t('report.facts')}</h2><dl>
<dt>${t('report.controller')}</dt><dd>${evidence.shop.controller ?? '–'}</dd>
<dt>${t('report.exported')}</dt><dd>${words.moment(evidence.exportedAt)}<br><span class="small">${t('report.zone', { zone: words.zone })}</span></dd>
${visited(evidence, words)}${found(evidence, words)}<dt>${t('report.policies')}</dt><dd><ol class="texts">${evidence.policies.map((policy) => html`<li>${policy.url} · ${words.moment(policy.readAt)}<br><code>${policy.hash}</code></li>`)}</ol></dd>
</dl></section>
<section><h2>${t('findings.title')}</h2>${saidSeen(evidence, words)}</section>
${timeline(evidence, words)}<section><h2>${t('report.consent')}</h2>${consent(evidence, words)}</section>
<section><h2>${t('cookies.title')} (${evidence.cookies.length})</h2>${cookieTable(evidence, words)}</section>
<section><h2>${t('report.companies')} (${evidence.requests.length})</h2>${hostTable(evidence, words)}</section>
<section><h2>${t('storage.title')} (${evidence.storage.length})</h2>
${storageList(evidence)}</section>
${reportPictures(evidence, words, pictures)}<section><h2>${t('report.method')}</h2><p>${t('report.methodText')}</p>
${evidence.blindSpots.length > 0 ? html`<h3>${t('report.blind')}</h3><ul>${evidence.blindSpots.map((spot) => html`<li>${spot}</li>`)}</ul>` : ''}
<h3>${t('report.chain')}</h3><p>${t('report.chainText', { count: evidence.events.count })} <code>${evidence.events.head}</code></p>${visitTable(evidence, words)}</section>
</body>
</html>`.text;
}

/** When the shop was visited, from the first visit to the last. */
function visited({ visits }: EvidenceBody, { t, moment }: ReportWords): Markup {
  const [first] = visits;
  const last = visits.at(-1);
  if (!first || !last) return html``;
  const when = { count: visits.length, from: moment(first.startedAt), to: moment(last.startedAt) };
  return html`<dt>${t('report.visits')}</dt><dd>${t('report.visitsText', when)}</dd>
`;
}

const VERDICTS: readonly Verdict[] = ['differs', 'denied', 'not-mentioned', 'vague', 'cannot-tell', 'agrees'];

/** How many findings of each verdict, agreement like difference. */
function found({ findings }: EvidenceBody, { t }: ReportWords): Markup {
  const counts = VERDICTS.map(
    (verdict) => [verdict, findings.filter((one) => one.verdict === verdict).length] as const,
  );
  const shown = counts.filter(([, count]) => count > 0);
  if (shown.length === 0) return html``;
  return html`<dt>${t('report.found')}</dt><dd><table class="counts"><tbody>${shown.map(
    ([verdict, count]) => html`<tr class="${verdict}"><td><b>${t(`verdict.${verdict}`)}</b></td><td>${count}</td></tr>`,
  )}</tbody></table></dd>
`;
}

/** The shop's words, with the document they stand in. What stood in cells of a table stays apart. */
function quoted(said: { quote: string; policy: string }, { policies }: EvidenceBody, { t }: ReportWords): Markup {
  const number = policies.findIndex(({ hash }) => hash === said.policy) + 1;
  const url = policies[number - 1]?.url ?? '';
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  const from =
    said.policy === 'banner' ? t('report.fromBanner') : number > 0 ? t('report.from', { number, path }) : null;
  const quote = html`<q>${said.quote.replaceAll('\t', ' | ')}</q>`;
  return from ? html`${quote}<br><span class="small">${from}</span>` : quote;
}

function saidSeen(evidence: EvidenceBody, words: ReportWords): Markup {
  const { t } = words;
  if (evidence.findings.length === 0) return html`<p>${t('report.noFindings')}</p>`;
  const visits = [...new Set(evidence.journal.map(({ visit }) => visit))];
  return html`<table class="stack"><thead><tr><th>${t('report.finding')}</th><th>${t('said')}</th><th>${t('seen')}</th></tr></thead>
<tbody>${evidence.findings.map(
    (
      finding,
    ) => html`<tr class="${finding.verdict}"><td><b>${finding.sentence}</b><br><span class="small">${t('report.rests', { law: finding.law.join('; ') })}</span>${putAside(finding, words)}</td>
<td data-label="${t('said')}">${finding.said ? quoted(finding.said, evidence, words) : t('said.nothing')}</td>
<td data-label="${t('seen')}">${finding.seen.text}${eventsByVisit(finding.seen.events, visits).map(
      ([visit, events]) => html`<br><span class="small">${t('report.events', { visit, events })}</span>`,
    )}</td></tr>`,
  )}</tbody></table>`;
}

/** What the customer put aside is in the report all the same, and marked. */
function putAside({ putAside: aside }: EvidenceBody['findings'][number], { t, moment }: ReportWords): Markup {
  if (!aside) return html``;
  const told = t('report.putAside', { date: moment(aside.at), reason: t(`findings.aside.${aside.reason}`) });
  return html`<br><span class="small">${told}</span>`;
}

/** References (`visit:seq`) as the number of the visit and the numbers of its events. */
function eventsByVisit(references: readonly string[], visits: readonly string[]): [number, string][] {
  const split = references.map((reference) => reference.split(':') as [string, string]);
  const byVisit = Map.groupBy(split, ([visit]) => visits.indexOf(visit) + 1);
  return [...byVisit]
    .sort(([a], [b]) => a - b)
    .map(([visit, own]) => [
      visit,
      own
        .map(([, seq]) => Number(seq))
        .sort((a, b) => a - b)
        .join(', '),
    ]);
}

function timeline(evidence: EvidenceBody, { t, language, moment }: ReportWords): Markup {
  const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', maximumFractionDigits: 1 });
  const drawn = reportTimeline(evidence, {
    more: (count) => t('report.more', { count }),
    event: (event) => t(CHOICES[event] ?? 'report.choice.settings'),
    seconds: (ms) => seconds.format(ms / 1_000),
  });
  if (!drawn) return html``;
  const index = evidence.visits.findIndex(({ id }) => id === drawn.visit);
  const began = evidence.visits[index]?.startedAt;
  return html`<section><h2>${t('report.timeline')}</h2>${began ? html`<p class="small">${t('report.timelineOf', { visit: index + 1, date: moment(began) })}</p>` : ''}${drawn.picture}</section>`;
}

const CHOICES: Record<string, ReportKey> = {
  shown: 'report.choice.shown',
  accepted: 'report.choice.accepted',
  refused: 'report.choice.refused',
  settings: 'report.choice.settings',
};

function consent(evidence: EvidenceBody, { t, moment }: ReportWords): Markup {
  if (evidence.consent.length === 0) return html`<p>${t('report.noConsent')}</p>`;
  return html`<ol>${evidence.consent.map((event) => html`<li>${moment(event.at)} · ${t(CHOICES[event.event] ?? 'report.choice.settings')} · ${event.label}</li>`)}</ol>`;
}
