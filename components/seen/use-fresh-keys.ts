import { useMemo, useState } from 'react';

/**
 * Keys that were not there when the page was opened. Nothing is new as long as nothing was old: a list that fills for the
 * first time is not marked.
 */
export function useFreshKeys(keys: readonly string[]): ReadonlySet<string> {
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  if (known === null && keys.length > 0) setKnown(new Set(keys));
  return useMemo(() => new Set(known ? keys.filter((key) => !known.has(key)) : []), [keys, known]);
}
