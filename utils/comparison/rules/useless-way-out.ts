import { saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { statements } from '../statements.ts';
import { companiesOf, someOf, surelyTracks } from '../tracking.ts';

/**
 * L2: ways out that no longer are. Do Not Track: with the signal on and trackers at work the promise is not kept; with
 * the signal off it cannot be told, and the customer should know that most browsers no longer have it. Blocking
 * third-party cookies: does nothing against trackers whose cookies are the shop's own
 * (withdrawing must be as easy as giving: GDPR Article 7(3)).
 */
export function uselessWayOut(ground: Ground): Finding[] {
  return [...doNotTrack(ground), ...blockThirdParties(ground)];
}

function doNotTrack(ground: Ground): Finding[] {
  const [promise] = ground.affirmed('consent.optOut').filter(({ claim }) => claim.value.means === 'dnt');
  if (!promise) return [];
  const { signals } = ground;
  const on = signals?.doNotTrack ?? false;
  const trackers = [...ground.cookies, ...ground.hosts].filter(
    ({ lastSeen, attribution }) => lastSeen >= (signals?.since ?? 0) && surelyTracks(attribution),
  );
  const broken = on && trackers.length > 0;
  const companies = companiesOf(trackers);
  return [
    finding('L2', {
      subject: 'policy:do-not-track',
      severity: broken ? 'high' : 'medium',
      verdict: broken ? 'differs' : on ? 'agrees' : 'cannot-tell',
      ...(on ? {} : { doubt: 'signal-off' as const }),
      said: saidBy(promise),
      events: broken ? trackers.flatMap((thing) => thing.evidence.slice(0, 1)) : [],
      message: broken ? 'do-not-track-ignored' : on ? 'do-not-track-kept' : 'do-not-track-offered',
      params: { companies: someOf(companies, 4), count: companies.length },
    }),
  ];
}

function blockThirdParties(ground: Ground): Finding[] {
  const [promise] = statements(ground, 'block-third-party');
  const own = ground.cookies.filter((cookie) => cookie.party === 'first' && surelyTracks(cookie.attribution));
  if (!promise || own.length === 0) return [];
  const names = [...new Set(own.map(({ name }) => name))];
  return [
    finding('L2', {
      subject: 'policy:block-third-party-cookies',
      severity: 'medium',
      verdict: 'differs',
      said: promise.said,
      events: own.flatMap((cookie) => cookie.evidence.slice(0, 1)),
      message: 'blocking-does-nothing',
      params: { count: names.length, names: someOf(names), companies: someOf(companiesOf(own), 4) },
    }),
  ];
}
