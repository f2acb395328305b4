import { saidBy } from '../claims.ts';
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { saidAt } from '../statements.ts';
import { findBlankContact } from '../text/find-blank-contact.ts';

/**
 * N8: no way to write to the shop: no e-mail and no telephone in any of its texts (Articles 12(2) and 13(1)(a)-(b)), or
 * none but the data protection officer's where another one was announced and left out.
 */
export function noContact(ground: Ground): Finding[] {
  const read = ground.policies.filter(({ kind, reading }) => kind === 'privacy' && reading.language !== 'und');
  const officers = ground.affirmed('dpo.email');
  const emails = ground.affirmed('contact.email');
  const general = emails.filter(({ claim }) => !officers.some((officer) => officer.claim.value === claim.value));
  if (read.length === 0 || general.length > 0 || ground.affirmed('contact.phone').length > 0) return [];
  const [officer] = officers;
  const blank = read
    .flatMap((policy) => {
      const found = findBlankContact(policy.reading.text, policy.reading.language);
      return found ? [saidAt(policy, found)] : [];
    })
    .at(0);
  const searched = read.every(({ reading }) => reading.absences.some(({ item }) => item === 'contact.email'));
  if (officer ? !blank : !searched) return [];
  const doubt = readingDoubt(ground);
  return [
    finding('N8', {
      subject: 'policy:contact',
      severity: officer ? 'low' : 'medium',
      verdict: doubt ? 'cannot-tell' : officer ? 'vague' : 'not-mentioned',
      ...(doubt ? { doubt } : {}),
      said: blank ?? null,
      ...(officer && blank ? { beside: saidBy(officer) } : {}),
      message: officer ? 'contact-officer-only' : 'contact-untold',
    }),
  ];
}
