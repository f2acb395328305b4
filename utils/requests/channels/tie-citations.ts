const WORD_FIRST =
  /(?<=(?:^|[\s(])(?:Art\.|Abs\.|Buchst\.|lit\.|Nr\.|§|Kapitel|Articles?|[Ss]ections?|[Cc]hapter|artikel|artiklarna)) (?=\d|[a-h]\b)/gu;
const NUMBER_FIRST = /(?<=\d[a-z]?) (?=§|kap\.|artikla|kohda|kohta|momentti)/gu;

/**
 * A text to be set on paper, with the number of each article, paragraph and section tied to its word by a no-break
 * space, so that no line ends with "Art." or with a lone number: "Art. 15 Abs. 1", "15 artiklan 1 kohta", "9 kap. 28 §".
 */
export const tieCitations = (text: string): string =>
  text.replace(WORD_FIRST, '\u00a0').replace(NUMBER_FIRST, '\u00a0');
