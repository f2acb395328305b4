import type { CookieState } from '../observation/model.ts';
import { html, type Markup, raw } from './markup.ts';
import type { EvidenceBody } from './model.ts';
import { reportPictures } from './report-pictures.ts';
import { REPORT_STYLE } from './report-style.ts';
import { reportTimeline } from './report-timeline.ts';

/** The fixed words of a report, in the language it is written in. */
export interface ReportWords {
  language: string;
  /** Written as a property, so that the compiler holds a translator to these keys. */
  t: (key: ReportKey, params?: Record<string, string | number>) => string;
  moment(iso: string): string;
  duration(seconds: number): string;
}

export type ReportKey =
  | 'report.title'
  | 'report.of'
  | 'report.facts'
  | 'report.controller'
  | 'report.exported'
  | 'report.policies'
  | 'findings.title'
  | 'report.finding'
  | 'report.consent'
  | 'cookies.title'
  | 'report.companies'
  | 'storage.title'
  | 'report.method'
  | 'report.methodText'
  | 'report.blind'
  | 'report.chain'
  | 'report.chainText'
  | 'report.noFindings'
  | 'report.rests'
  | 'report.putAside'
  | 'findings.aside.accepted'
  | 'findings.aside.explained'
  | 'findings.aside.mistaken'
  | 'report.noConsent'
  | 'report.timeline'
  | 'report.more'
  | 'report.choice.shown'
  | 'report.choice.accepted'
  | 'report.choice.refused'
  | 'report.choice.settings'
  | 'report.events'
  | 'report.pictures'
  | 'report.picture'
  | 'said'
  | 'seen'
  | 'said.nothing'
  | 'report.cookieName'
  | 'report.cookieOwner'
  | 'report.cookieAsked'
  | 'report.cookieStates'
  | 'cookies.session'
  | `cookies.state.${CookieState}`;

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
<dt>${t('report.exported')}</dt><dd>${words.moment(evidence.exportedAt)}</dd>
<dt>${t('report.policies')}</dt><dd>${evidence.policies.map((policy) => html`<div>${policy.url} · ${words.moment(policy.readAt)}<br><code>${policy.hash}</code></div>`)}</dd>
</dl></section>
<section><h2>${t('findings.title')}</h2>${saidSeen(evidence, words)}</section>
${timeline(evidence, words)}<section><h2>${t('report.consent')}</h2>${consent(evidence, words)}</section>
<section><h2>${t('cookies.title')} (${evidence.cookies.length})</h2>${cookies(evidence, words)}</section>
<section><h2>${t('report.companies')} (${evidence.requests.length})</h2>${companies(evidence)}</section>
<section><h2>${t('storage.title')} (${evidence.storage.length})</h2>
<ul>${evidence.storage.map((entry) => html`<li><code>${entry.key}</code> ${entry.kind}, ${entry.origin}</li>`)}</ul></section>
${reportPictures(evidence, words, pictures)}<section><h2>${t('report.method')}</h2><p>${t('report.methodText')}</p>
${evidence.blindSpots.length > 0 ? html`<h3>${t('report.blind')}</h3><ul>${evidence.blindSpots.map((spot) => html`<li>${spot}</li>`)}</ul>` : ''}
<h3>${t('report.chain')}</h3><p>${t('report.chainText', { count: evidence.events.count })} <code>${evidence.events.head}</code></p></section>
</body>
</html>`.text;
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
<td data-label="${t('said')}">${finding.said ? html`<q>${finding.said.quote}</q>` : t('said.nothing')}</td>
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

function timeline(evidence: EvidenceBody, { t, language }: ReportWords): Markup {
  const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', maximumFractionDigits: 1 });
  const drawn = reportTimeline(evidence, {
    more: (count) => t('report.more', { count }),
    event: (event) => t(CHOICES[event] ?? 'report.choice.settings'),
    seconds: (ms) => seconds.format(ms / 1_000),
  });
  return drawn ? html`<section><h2>${t('report.timeline')}</h2>${drawn}</section>` : html``;
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

function cookies(evidence: EvidenceBody, { t, duration }: ReportWords): Markup {
  return html`<table><thead><tr><th>${t('report.cookieName')}</th><th>${t('report.cookieOwner')}</th><th>${t('report.cookieAsked')}</th><th>${t('report.cookieStates')}</th></tr></thead>
<tbody>${evidence.cookies.map(
    (
      cookie,
    ) => html`<tr><td><code>${cookie.name}</code><br><span class="small">${cookie.domain}${cookie.path}</span></td><td>${cookie.company ?? '–'}</td>
<td>${cookie.requestedSeconds === null ? t('cookies.session') : duration(cookie.requestedSeconds)}</td><td>${cookie.states.map((state) => t(`cookies.state.${state}`)).join(', ')}</td></tr>`,
  )}</tbody></table>`;
}

const companies = (evidence: EvidenceBody): Markup =>
  html`<table><tbody>${evidence.requests.map(
    (request) =>
      html`<tr><td>${request.company ?? '–'}</td><td>${request.host}</td><td>${request.count}</td><td>${request.types.join(', ')}</td></tr>`,
  )}</tbody></table>`;
