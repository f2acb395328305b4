import { readFile } from 'node:fs/promises';
import { type Alteration, verifyBundle, verifyEvidence } from '../../evidence/index.ts';

type Outcome = { output: unknown } | { usage: string } | { error: { code: string; message: string } };

/** `cc verify`: checks an exported bundle (zip) or a bare evidence.json and names what was changed. */
export async function run(args: string[]): Promise<Outcome> {
  const [path, more] = args;
  if (path === undefined || more !== undefined || path.startsWith('-')) return { usage: 'usage: cc verify EVIDENCE' };
  let octets: Buffer;
  try {
    octets = await readFile(path);
  } catch {
    return { error: { code: 'unreadable', message: `${path} cannot be read.` } };
  }
  // Every zip archive begins with these two letters; JSON never does.
  const zip = octets.subarray(0, 2).toString('latin1') === 'PK' || path.endsWith('.zip');
  const altered: Alteration[] = zip ? await verifyBundle(octets) : await verifyEvidence(octets.toString('utf8'));
  if (altered.length > 0) {
    const places = altered.slice(0, 20).map(({ code, where }) => `${code}: ${where}`);
    return { error: { code: 'altered', message: places.join('; ') } };
  }
  return { output: { intact: true, kind: zip ? 'bundle' : 'evidence' } };
}
