import type { CookieState } from '../observation/model.ts';
import { html, type Markup } from './markup.ts';
import type { EvidenceBody } from './model.ts';
import type { ReportWords } from './report-words.ts';

/** As it happens to a cookie, one after the other. */
const STATES: readonly CookieState[] = ['attempted', 'blocked', 'stored', 'sentBack'];

/** What the browser itself and the page's clock call the same kind of request by two names. */
const SAME_KIND: Record<string, string> = {
  img: 'image',
  css: 'stylesheet',
  main_frame: 'document',
  sub_frame: 'iframe',
  link: 'stylesheet',
  xmlhttprequest: 'fetch',
};

const kindsOf = (types: readonly string[]): string =>
  [...new Set(types.map((type) => SAME_KIND[type] ?? type))].sort().join(', ');

/** Every cookie with its address, who is behind it, how long it asked to stay and what became of it. */
export function cookieTable({ cookies }: EvidenceBody, { t, duration }: ReportWords): Markup {
  return html`<table class="annex"><thead><tr><th>${t('report.cookieName')}</th><th>${t('report.cookieOwner')}</th><th>${t('report.cookieAsked')}</th><th>${t('report.cookieStates')}</th></tr></thead>
<tbody>${cookies.map(
    (
      cookie,
    ) => html`<tr><td><code>${cookie.name}</code><br><span class="small">${cookie.domain}${cookie.path}</span></td><td>${cookie.company ?? '–'}</td>
<td>${cookie.requestedSeconds === null ? t('cookies.session') : duration(cookie.requestedSeconds)}</td><td>${STATES.filter(
      (state) => cookie.states.includes(state),
    )
      .map((state) => t(`cookies.state.${state}`))
      .join(', ')}${early(cookie.beforeConsent, t)}</td></tr>`,
  )}</tbody></table>`;
}

const early = (before: boolean | null, t: ReportWords['t']): Markup =>
  before === true ? html`<br><span class="small">${t('report.beforeChoice')}</span>` : html``;

/** Every host, with how many requests it got in the newest visit. */
export const hostTable = ({ requests }: EvidenceBody, { t }: ReportWords): Markup =>
  html`<table class="annex"><thead><tr><th>${t('report.host')}</th><th>${t('report.cookieOwner')}</th><th>${t('report.requests')}</th><th>${t('report.kinds')}</th></tr></thead>
<tbody>${requests.map(
    (request) =>
      html`<tr><td>${request.host}</td><td>${request.company ?? '–'}${request.country ? html` (${request.country})` : ''}</td><td>${request.count}</td><td>${kindsOf(request.types)}${early(request.beforeConsent, t)}</td></tr>`,
  )}</tbody></table>`;

export const storageList = ({ storage }: EvidenceBody): Markup =>
  html`<ul>${storage.map((entry) => html`<li><code>${entry.key}</code> ${entry.kind}, ${entry.origin}</li>`)}</ul>`;

/** The visits as they are numbered above, each with the end of its journal. */
export const visitTable = ({ visits }: EvidenceBody, { t, moment }: ReportWords): Markup =>
  visits.length === 0
    ? html``
    : html`<table class="annex"><thead><tr><th>${t('report.visit')}</th><th>${t('report.began')}</th><th>${t('report.lookedAt')}</th><th>${t('report.lastLink')}</th></tr></thead>
<tbody>${visits.map(
        (visit, index) =>
          html`<tr><td>${index + 1}</td><td>${moment(visit.startedAt)}</td><td>${visit.access === 'none' ? '–' : t(`access.level.${visit.access}`)}</td><td>${visit.length}: <code>${visit.head}</code></td></tr>`,
      )}</tbody></table>`;
