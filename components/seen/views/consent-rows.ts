import type { MessageKey, Words } from '../../../utils/i18n/index.ts';
import { CONSENT_TOOLS } from '../../../utils/observation/consent/consent-tools.ts';
import type { ConsentMoment, ConsentSignal } from '../../../utils/observation/model.ts';
import type { ShopView } from '../../../utils/services/queries.ts';

type Visit = Pick<ShopView['visits'][number], 'id' | 'startedAt' | 'consent' | 'consentSignals' | 'signals'>;

/** One line of the consent time line: what the banner did, what a tool reported, or what the browser itself asks for. */
export interface ConsentRow {
  key: string;
  text: string;
  at: number;
  name: string;
  by: string;
  of:
    | { kind: 'choice'; moment: ConsentMoment }
    | { kind: 'report'; signal: ConsentSignal; ref: string }
    | { kind: 'browser'; doNotTrack: boolean; globalPrivacyControl: boolean };
}

export const CONSENT_EVENT: Record<ConsentMoment['event'], MessageKey> = {
  shown: 'picture.line.shown',
  refused: 'picture.line.refused',
  accepted: 'picture.line.accepted',
  settings: 'picture.line.settings',
};

const SOURCE: Record<ConsentSignal['source'], MessageKey> = {
  'tcf-api': 'consent.source.tcfApi',
  'tcf-string': 'consent.source.tcfString',
  'consent-mode': 'consent.source.consentMode',
  request: 'consent.source.request',
  'tool-api': 'consent.source.toolApi',
  record: 'consent.source.record',
};

/** Ids that are no tool's own. */
const OTHER: Readonly<Record<string, MessageKey>> = {
  google: 'consent.by.google',
  'iab-tcf': 'consent.by.tcf',
  unknown: 'consent.by.unknown',
};

/** The name of a consent tool. */
function toolName(id: string, t: Words['t']): string {
  const key = Object.hasOwn(OTHER, id) ? OTHER[id] : undefined;
  return key ? t(key) : (CONSENT_TOOLS.find((tool) => tool.id === id)?.name ?? id);
}

/** All that was said about consent, over all visits. */
export function consentRows(visits: readonly Visit[], { t }: Words): ConsentRow[] {
  return visits.flatMap((visit): ConsentRow[] => {
    const choices = visit.consent.map((moment): ConsentRow => {
      const name = t(CONSENT_EVENT[moment.event]);
      const by = moment.tool === 'unknown' ? t('consent.by.banner') : toolName(moment.tool, t);
      return {
        key: `consent ${moment.evidence}`,
        text: [name, by, moment.label].join('\n').toLowerCase(),
        at: moment.at,
        name,
        by,
        of: { kind: 'choice', moment },
      };
    });
    const reports = visit.consentSignals.map(({ evidence, ...signal }, at): ConsentRow => {
      const name = t(SOURCE[signal.source]);
      return {
        key: `signal ${evidence} ${at}`,
        text: [name, signal.tool, signal.status, ...signal.granted, ...signal.denied].join('\n').toLowerCase(),
        at: signal.at,
        name,
        by: toolName(signal.tool, t),
        of: { kind: 'report', signal, ref: evidence },
      };
    });
    return [...choices, ...reports, ...browserRow(visit, t)];
  });
}

function browserRow({ id, startedAt, signals }: Visit, t: Words['t']): ConsentRow[] {
  if (!signals) return [];
  const name = t('consent.browser');
  const by = t('consent.by.browser');
  return [
    {
      key: `browser ${id}`,
      text: `${name}\n${by}`.toLowerCase(),
      at: startedAt,
      name,
      by,
      of: { kind: 'browser', ...signals },
    },
  ];
}
