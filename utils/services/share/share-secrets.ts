import * as z from 'zod/mini';
import { session } from '../../browser/index.ts';
import { openSecrets, sealSecrets, vaultOf } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { ledgerOf } from './share-session.ts';

/** Name of the entry in session storage, which the browser holds in memory and drops when it closes. */
const ENTRY = 'share-secrets';

const secretsShape = z.object({
  passphrase: z.string().check(z.maxLength(1_000)),
  /** Of the server; empty for a folder. */
  password: z.string().check(z.maxLength(1_000)),
});

/** What opens the shared place, and what is in it. */
export type ShareSecrets = z.infer<typeof secretsShape>;

/**
 * Keeps the secrets: sealed with the key of the history where a passphrase protects it, else in memory alone, until the
 * browser closes.
 */
export async function keepShareSecrets(services: Services, secrets: ShareSecrets): Promise<void> {
  const { key } = services.db.keyring;
  const vault = await vaultOf(services.db);
  if (key && vault?.id === key.vault) {
    await ledgerOf(services).notes.put({ key: 'secrets', value: sealSecrets(secrets, key.secret) });
    await session.remove(ENTRY);
  } else await session.set(ENTRY, secrets);
}

/** The secrets, or null where they have to be typed in again. */
export async function shareSecrets(services: Services): Promise<ShareSecrets | null> {
  const { key } = services.db.keyring;
  const kept = key && openSecrets(await ledgerOf(services).note('secrets'), key.secret);
  const { success, data } = secretsShape.safeParse(kept ?? (await session.get(ENTRY)));
  return success ? data : null;
}

export async function dropShareSecrets(services: Services): Promise<void> {
  await session.remove(ENTRY);
  await ledgerOf(services).notes.delete('secrets');
}
