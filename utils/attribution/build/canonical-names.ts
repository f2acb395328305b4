import { foldName, nameKey, stripLegalForms } from '../fold-name.ts';
import type { OverlayCompany } from './overlay-schema.ts';

export type Canonical = (name: string) => string;

const WEB_ENDINGS = new Set(['com', 'io', 'net']);

/**
 * One spelling for each company over all sources: ours where we have one, else the first that was met.
 * `Wix.com` is `Wix` where `Wix` is known.
 */
export function createCanonicalNames(companies: readonly OverlayCompany[]): Canonical {
  const spelling = new Map<string, string>();
  for (const row of companies) {
    for (const name of [row.name, ...(row.datasets ?? [])]) {
      const known = spelling.get(keyOf(name));
      if (known !== undefined && known !== row.name) throw new Error(`${name}: both ${known} and ${row.name} claim it`);
      spelling.set(keyOf(name), row.name);
    }
  }
  return (raw) => {
    const name = tidy(raw);
    const words = foldName(name);
    const short = WEB_ENDINGS.has(words.at(-1) ?? '') ? spelling.get(nameKey(words.slice(0, -1))) : undefined;
    const known = spelling.get(keyOf(name)) ?? short;
    if (known !== undefined) return known;
    spelling.set(keyOf(name), name);
    return name;
  };
}

function keyOf(name: string): string {
  return nameKey(stripLegalForms(foldName(name)));
}

function tidy(name: string): string {
  return name
    .replaceAll('&amp;', '&')
    .replace(/-VOID$/, '')
    .replace(/ CMP$/, '')
    .trim();
}
