import { parseArgs } from 'node:util';
import { authoritiesFor, parsePlace } from '../../law/index.ts';

const usage = 'usage: cc authority --controller CC --residence CC [--matter data|cookies]';
const options = {
  controller: { type: 'string' },
  residence: { type: 'string' },
  matter: { type: 'string', default: 'data' },
} as const;

/** `cc authority`: whom to complain to, in order, with the reasons. */
export async function run(
  args: string[],
): Promise<{ output: unknown } | { usage: string } | { error: { code: string; message: string } }> {
  const values = read(args);
  if (values?.controller === undefined || values.residence === undefined) return { usage };
  const { controller, residence, matter } = values;
  if (matter !== 'data' && matter !== 'cookies') return { usage };
  if (parsePlace(controller) === null && parsePlace(residence) === null) {
    return { error: { code: 'unknown-place', message: 'Neither place is on file.' } };
  }
  const choices = authoritiesFor({ controller, residence, matter });
  const authorities = choices.map(({ authority, reasons }) => ({ ...authority, reasons }));
  return { output: { controller, residence, matter, authorities } };
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}
