import type { LetterId } from '../letter-model.ts';
import { articleUnder } from './article-under.ts';
import { elementData, letterFiles } from './letter-files.ts';
import { letterWords } from './letter-words.ts';

/**
 * Of these articles and judgments, those that a letter under the GDPR really argues with: what one of its elements rests
 * on, or names in its words. Their order is kept.
 * @param grounds articles as `15(1)(c)`, directives as `2002/58/EC 5(3)`, judgments as `C-154/21`
 */
export function groundsInLetter(letter: LetterId, grounds: readonly string[]): string[] {
  const names = letterFiles.find(({ id }) => id === letter)?.elements ?? [];
  const words = letterWords('en', 'eu');
  const held = new Set<string>();
  const texts: string[] = [];
  for (const name of names) {
    const data = elementData[name];
    if (!data) continue;
    for (const { id, article } of [{ id: name, article: data.article }, ...(data.items ?? [])]) {
      for (const rests of (articleUnder(article, 'eu') ?? '').split('; ')) held.add(rests);
      texts.push(words.element(id));
    }
  }
  const text = texts.join('\n');
  return grounds.filter((ground) => held.has(ground) || (ground.startsWith('C-') && text.includes(ground)));
}
