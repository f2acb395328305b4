import type { LetterLaw } from '../letter-model.ts';
import type { ArticleByLaw } from './letter-files.ts';

/**
 * The article something rests on under a law; null where it needs none there, undefined where that law knows nothing of
 * the kind, so that it has no place in the letter.
 */
export function articleUnder(article: ArticleByLaw | undefined, law: LetterLaw): string | null | undefined {
  if (article === undefined) return null;
  const found =
    typeof article === 'string'
      ? law === 'ch'
        ? undefined
        : article
      : law === 'ch'
        ? article.ch
        : law === 'eu'
          ? article.gdpr
          : (article[law] ?? article.gdpr);
  return found === '' ? null : found;
}
