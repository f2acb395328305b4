import type { Verdict } from '../comparison/model.ts';
import type { CookieState } from '../observation/model.ts';

/** The fixed words of a report, in the language it is written in. */
export interface ReportWords {
  language: string;
  /** Written as a property, so that the compiler holds a translator to these keys. */
  t: (key: ReportKey, params?: Record<string, string | number>) => string;
  moment(iso: string): string;
  duration(seconds: number): string;
  /** The time zone that moments are told in, as its IANA name. */
  zone: string;
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
  | 'report.zone'
  | 'report.visits'
  | 'report.visitsText'
  | 'report.found'
  | 'report.from'
  | 'report.fromBanner'
  | 'report.timelineOf'
  | 'report.beforeChoice'
  | 'report.host'
  | 'report.requests'
  | 'report.kinds'
  | 'report.visit'
  | 'report.began'
  | 'report.lookedAt'
  | 'report.lastLink'
  | 'access.level.all'
  | 'access.level.shop'
  | `verdict.${Verdict}`
  | 'report.cookieName'
  | 'report.cookieOwner'
  | 'report.cookieAsked'
  | 'report.cookieStates'
  | 'cookies.session'
  | `cookies.state.${CookieState}`;
