/** A line of `companies.json`, read. */
export interface CompanyRow {
  name: string;
  legalEntity: string | undefined;
  country: string | undefined;
  parent: string | undefined;
  aliases: readonly { name: string; word: boolean }[];
  /** An everyday word (`Rule`, `Swish`) counts only when written with a capital letter. */
  word: boolean;
  /** Written down by hand, so that a product word may follow (`Klarna Checkout`). */
  curated: boolean;
}

export function readCompanyRow(line: string): CompanyRow {
  const [marked = '', country, legalEntity, parent, aliases] = line.split('|');
  const { name, word } = unmark(marked);
  return {
    name,
    word,
    country: country || undefined,
    legalEntity: legalEntity || undefined,
    parent: parent || undefined,
    aliases: aliases ? aliases.split(';').map(unmark) : [],
    curated: true,
  };
}

/** A company of which the data sets give the name only. */
export function bareCompanyRow(name: string): CompanyRow {
  return {
    name,
    word: true,
    country: undefined,
    legalEntity: undefined,
    parent: undefined,
    aliases: [],
    curated: false,
  };
}

function unmark(text: string): { name: string; word: boolean } {
  return text.startsWith('^') ? { name: text.slice(1), word: true } : { name: text, word: false };
}
