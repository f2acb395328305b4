import { authorWords } from './author-words.ts';
import { foldSentence, hasReplyCue } from './cue.ts';
import { languageOf } from './language-of.ts';
import type { ReplyMail, ReplyQuotation, ReplyReading, ReplySign } from './model.ts';
import { type ReplyCues, replyCues, replyKinds } from './reply-cues.ts';
import { replySentences } from './sentences.ts';

/** Programs that say on their own that a mail did not arrive (RFC 3464; usual names). */
const postmasters = /^(?:mailer-daemon|postmaster|mail-delivery)/i;

/**
 * Who answered, when, and what kind of answer it seems to be, each kind with the sentence that says so. A suggestion for
 * the customer to confirm: nothing is decided here. What the shop quotes of the customer's own letter is not read.
 */
export function readReply(mail: ReplyMail): ReplyReading {
  const text = mail.subject === '' ? mail.text : `${mail.subject}\n\n${mail.text}`;
  const own = authorWords(text);
  const language = languageOf(own);
  // Where the language is not plain, as in two lines, every lexicon is asked; bounces are often English everywhere.
  const lexicons = replyCues.filter(
    (cues) => language === null || cues.language === language || cues.language === 'en',
  );
  const sentences = replySentences(own).map((quotation) => ({ quotation, folded: foldSentence(quotation.quote) }));
  const signs = new Map<string, ReplySign>();
  for (const { quotation, folded } of sentences) {
    for (const sign of signsIn(folded, quotation, lexicons, language)) {
      const known = signs.get(sign.kind);
      if (!known || (known.confidence === 'likely' && sign.confidence === 'sure')) signs.set(sign.kind, sign);
    }
  }
  const kept = settle(signs, postmasters.test(mail.from ?? ''));
  return {
    ...{ from: mail.from, date: mail.date, language, text, signs: kept },
    reasons: kept.some(({ kind }) => kind === 'extended') ? reasonsIn(sentences, lexicons) : null,
  };
}

function signsIn(
  folded: string,
  quotation: ReplyQuotation,
  lexicons: readonly ReplyCues[],
  language: ReplyReading['language'],
): ReplySign[] {
  return lexicons.flatMap((cues) =>
    cues.kinds
      .filter(({ kind }) => language === null || cues.language === language || kind === 'bounced')
      .filter(({ cue }) => hasReplyCue(folded, cue))
      .map(({ kind, confidence }) => ({ kind, confidence, ...quotation })),
  );
}

/** A bounce is no answer; and a mail that hands over data or refuses has more to say than that it received the request. */
function settle(signs: ReadonlyMap<string, ReplySign>, fromPostmaster: boolean): ReplySign[] {
  const ranked = replyKinds.flatMap((kind) => signs.get(kind) ?? []);
  const bounce = ranked.find(({ kind }) => kind === 'bounced');
  if (bounce && (fromPostmaster || bounce.confidence === 'sure')) return [bounce];
  const sure = ranked.filter(({ confidence }) => confidence === 'sure');
  return [...sure, ...ranked.filter((sign) => !sure.includes(sign))];
}

function reasonsIn(
  sentences: readonly { quotation: ReplyQuotation; folded: string }[],
  lexicons: readonly ReplyCues[],
): ReplyQuotation | null {
  const found = sentences.find(({ folded }) =>
    lexicons.some((cues) => cues.reasons.some((cue) => hasReplyCue(folded, cue))),
  );
  return found?.quotation ?? null;
}
