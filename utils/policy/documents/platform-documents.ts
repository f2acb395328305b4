import data from '../data/platforms.json' with { type: 'json' };
import type { DocumentKind, FoundDocument } from './find-documents.ts';

/**
 * The addresses at which the shop's platform keeps its policies, for the kinds of document that no link led to.
 * @param addresses addresses of the scripts and styles a page loads: they tell the platform
 */
export function platformDocuments(
  addresses: readonly string[],
  origin: string,
  missing: readonly DocumentKind[],
): FoundDocument[] {
  const platform = data.platforms.find(({ hints }) =>
    hints.some((hint) => addresses.some((address) => address.includes(hint))),
  );
  if (!platform) return [];
  return missing.flatMap((kind) => platform[kind].map((path) => ({ url: `${origin}${path}`, kind })));
}
