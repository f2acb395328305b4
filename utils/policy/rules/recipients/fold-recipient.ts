import { remembered } from '../../remembered.ts';
import { CHARACTER_CLASS, DIGIT, LETTER } from '../../words/characters.ts';

/** German adjectives of origin in their first case: "der Deutschen Post AG" is the Deutsche Post AG. */
export function nominative(name: string): string {
  return name.replace(
    /^(Deutsch|Österreichisch|Schweizerisch|Schwedisch|Finnisch|Europäisch|Norddeutsch)e[nrms] /,
    '$1e ',
  );
}

const GERMAN = /(?<!\p{L})(deutsch|schwedisch|finnisch|österreichisch)e[nrs](?!\p{L})/gu;

/** One name in its spellings: case, German case endings, punctuation and a final full stop make no difference. */
export const foldRecipient: (name: string) => string = remembered((name) => {
  const small = name.toLowerCase().replace(GERMAN, '$1e');
  let folded = '';
  for (let i = 0; i < small.length; i++) {
    const type = CHARACTER_CLASS[small.charCodeAt(i)];
    if (type === LETTER || type === DIGIT) folded += small[i];
    else if (folded !== '' && !folded.endsWith(' ')) folded += ' ';
  }
  return folded.trimEnd();
});
