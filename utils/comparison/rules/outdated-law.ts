import data from '../data/outdated-law.json' with { type: 'json' };
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { statements } from '../statements.ts';

/**
 * L1: a statute, an authority or a company by a name that is no more. A sentence that speaks of what was, or of what took
 * its place, is right (the GDPR's own title names the directive that it repeals).
 */
export function outdatedLaw(ground: Ground): Finding[] {
  return data.entries.flatMap(({ id, title, kind, until, now }) => {
    const [found] = statements(ground, `law:${id}`, ['former']);
    if (!found) return [];
    return [
      finding('L1', {
        subject: `law:${id}`,
        verdict: 'differs',
        said: found.said,
        message: `outdated-${kind}`,
        params: { title, untilOn: until, instead: now },
      }),
    ];
  });
}
