import { listedPhrases } from '../../cues/listed-phrases.ts';
import cookies from '../../data/cookies.json' with { type: 'json' };
import { remembered } from '../../remembered.ts';

// Pages cut pasted texts into blocks as well: the one file is asked, so that they do not carry the whole lexicon.
/** What columns of cookie tables are called, in the languages read and some others. */
const titles = remembered(
  (role: string) =>
    new Set((['en', 'fi', 'sv', 'de'] as const).flatMap((language) => listedPhrases([cookies], role, language))),
);

/** Longest title in the lexicon, and a mark behind it. */
const LIMIT = 40;

const ROLES = ['lifetime', 'name', 'provider', 'purpose', 'category'] as const;

/** What a column holds that is called by one of those titles and nothing else, in any language: a page may keep the table of another. */
export function roleOfTitle(line: string): (typeof ROLES)[number] | undefined {
  const title = titleOf(line);
  return title === undefined ? undefined : ROLES.find((role) => titles(`column.${role}`).has(title));
}

const titleOf = (line: string): string | undefined =>
  line.length > LIMIT ? undefined : line.toLowerCase().replace(/[\s:*]+$/, '');

/** Whether a line is what a column of a table of cookies is called and nothing else, in any language; `role` asks for one. */
export function isColumnTitle(line: string, role?: 'name'): boolean {
  const title = titleOf(line);
  return title !== undefined && titles(role === undefined ? 'column' : `column.${role}`).has(title);
}
