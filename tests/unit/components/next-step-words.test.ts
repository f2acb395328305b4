import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMessageKey } from '../../../utils/i18n/index.ts';
import { ROOT } from '../../support/source-files.ts';

test('every reason that the advice may give has its sentence', () => {
  const source = readFileSync(join(ROOT, 'utils/requests/cases/next-actions.ts'), 'utf8').replaceAll(
    /=== '[a-z-]+'/g,
    '',
  );
  const whys = new Set(
    [...source.matchAll(/(?:act|followUp)\(\s*(?:'[a-z-]+'|file), ([^,)]+)/g)].flatMap(([, expression]) =>
      [...(expression ?? '').matchAll(/'([a-z-]+)'/g)].map(([, why]) => why ?? ''),
    ),
  );
  // `why` of a late request is chosen before the step is made.
  for (const [, why] of source.matchAll(/const why = .*'([a-z-]+)';$/gm)) whys.add(why ?? '');
  expect(whys.size).toBeGreaterThan(18);
  expect([...whys].filter((why) => !isMessageKey(`case.why.${why}`))).toEqual([]);
});
