import type { ChoiceMoment } from '../../observation/model.ts';
import { wasReached } from '../contacts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, SeenThing } from '../model.ts';
import { needsConsent, someOf } from '../tracking.ts';

/**
 * C9: something that needs consent was set or contacted before any choice, or after a refusal
 * (Directive 2002/58/EC Article 5(3), GDPR Article 4(11)). Only where the shop's banner was seen in the same visit;
 * one finding per company. Where the purpose is only likely, the verdict says so; where some of it is sure, the rest is
 * left out. What the browser itself refused or blocked did not happen.
 */
export function beforeChoice(ground: Ground): Finding[] {
  const acted = [...ground.cookies, ...ground.hosts.filter(wasReached)].filter(({ attribution }) =>
    needsConsent(attribution.category),
  );
  const byCompany = Map.groupBy(acted, (thing) => thing.attribution.company ?? nameOf(thing));
  return (['after-refusal', 'before-choice'] as const).flatMap((moment) =>
    [...byCompany].flatMap(([company, things]) => about(company, things, moment, ground)),
  );
}

function about(company: string, things: SeenThing[], moment: ChoiceMoment, { consent }: Ground): Finding[] {
  const acted = things.filter((thing) => thing.moments.includes(moment));
  if (acted.length === 0) return [];
  const certain = acted.filter((thing) => thing.attribution?.confidence === 'sure');
  const sure = certain.length > 0;
  const active = sure ? certain : acted;
  const firsts = active.flatMap((thing) => thing.firstIn[moment] ?? []);
  // The banner of the very visit in which it happened.
  const visits = new Set(firsts.map(({ ref }) => visitOf(ref)));
  const wanted = moment === 'after-refusal' ? 'refused' : 'shown';
  const asked = consent.find((event) => event.event === wanted && visits.has(visitOf(event.evidence)));
  const cookies = [...new Set(active.filter((thing) => thing.kind === 'cookie').map((thing) => thing.name))];
  return [
    finding('C9', {
      subject: `company:${company}:${moment}`,
      severity: sure ? 'high' : 'low',
      verdict: sure ? 'differs' : 'cannot-tell',
      ...(sure ? {} : { doubt: 'known-by-name-only' as const }),
      said: asked ? { source: 'banner', quote: asked.label, start: 0, end: asked.label.length } : null,
      events: [...(asked ? [asked.evidence] : []), ...firsts.map(({ ref }) => ref)],
      message: `${moment}-${cookies.length > 0 ? 'cookies' : 'requests'}`,
      params: {
        company,
        count: cookies.length,
        names: someOf(cookies),
        hosts: someOf(
          active.flatMap((thing) => (thing.kind === 'host' ? [thing.host] : [])),
          3,
        ),
        at: Math.min(...firsts.map(({ at }) => at)),
      },
    }),
  ];
}

const visitOf = (reference: string): string => reference.split(':', 1)[0] ?? '';

const nameOf = (thing: SeenThing): string => (thing.kind === 'host' ? thing.host : thing.name);
