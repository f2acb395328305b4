import { saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';

/** Day on which the Court of Justice declared Decision (EU) 2016/1250 invalid (C-311/18). */
const INVALID_SINCE = '2020-07-16';

/** T2: transfers that rest on the EU-US Privacy Shield. "No longer relied on" is read as former and is no finding. */
export function privacyShield(ground: Ground): Finding[] {
  const [relied] = ground.affirmed('transfer').filter(({ claim }) => claim.value.mechanism === 'privacy-shield');
  if (!relied) return [];
  const updated = ground.affirmed('policy.updated').find(({ policy }) => policy.hash === relied.policy.hash)
    ?.claim.value;
  const after = updated !== undefined && updated > INVALID_SINCE;
  return [
    finding('T2', {
      subject: 'policy:privacy-shield',
      severity: after ? 'high' : 'medium',
      verdict: 'differs',
      said: saidBy(relied),
      message: after ? 'privacy-shield-after' : 'privacy-shield',
      params: { invalidSinceOn: INVALID_SINCE, ...(updated === undefined ? {} : { updatedOn: updated }) },
    }),
  ];
}
