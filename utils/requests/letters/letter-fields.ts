import type { Right } from '../letter-model.ts';
import { cookieLaw, type LetterContext, LISTED, listArticle } from './letter-context.ts';
import { dataLaws } from './letter-files.ts';
import { apart, oneLine } from './one-line.ts';
import { sayDate, sayNames } from './say-values.ts';

/** Longest text a customer may write into a letter in their own words, in UTF-16 code units. */
const OWN_WORDS = 2_000;

/** What the names in braces stand for. What is empty is shown as a gap to be filled. */
export function letterFields(context: LetterContext): Readonly<Record<string, string>> {
  const { request, letter, language, words } = context;
  const { controller, identity, details = {} } = request;
  const value = (text: string | undefined): string => apart(oneLine(text ?? ''));
  const own = (text: string | undefined): string => apart(oneLine(text ?? '', OWN_WORDS));
  const date = (day: string | undefined): string => sayDate(day, words);
  const authority = value(details.authority?.name) || words.label('authority');
  return {
    controller: value(controller.name),
    shop: value(controller.shop),
    reference: oneLine(request.reference),
    name: value(identity.name),
    email: value(identity.email),
    customerNumber: value(identity.customerNumber),
    companies: named(request.companies ?? [], context),
    gdpr: dataLaws[controller.country ?? '']?.[language] ?? words.gdpr,
    short: words.short,
    cookieLaw: cookieLaw(request, letter, language),
    proof: own(details.proof),
    scope: own(details.scope),
    target: value(details.target),
    processing: own(details.processing),
    grounds: own(details.grounds),
    decision: own(details.decision),
    view: own(details.view),
    asked: own(details.asked),
    fee: own(details.fee),
    form: own(details.form),
    kept: own(details.kept),
    otherProceedings: own(details.otherProceedings),
    authority,
    authorityName: authority && words.label('authorityName').replace('{value}', () => authority),
    actedOn: date(details.actedOn),
    consentedOn: date(details.consentedOn),
    requestedOn: date(details.request?.sentOn),
    receivedOn: date(details.request?.receivedOn),
    due: date(details.due),
    extendedOn: date(details.extendedOn),
    answeredOn: date(details.answeredOn),
    refusedOn: date(details.refusedOn),
    replyBy: date(details.replyBy),
    complainedOn: date(details.complainedOn),
    requestLabel: requestLabel(details.request?.rights ?? [], context),
  };
}

/** Names on one line; of many a dozen, the rest counted. */
function named(names: readonly string[], { words }: LetterContext): string {
  const known = names.map((name) => apart(oneLine(name))).filter((name) => name !== '');
  const more = known.length - LISTED;
  if (more <= 0) return sayNames(known, words);
  return `${known.slice(0, LISTED).join(', ')} ${words.label('more').replace('{count}', String(more))}`;
}

/** The request a follow-up is about: "access to my personal data (Article 15 GDPR)". */
function requestLabel(rights: readonly Right[], { words, law, say }: LetterContext): string {
  return rights
    .map((right) => {
      const article = listArticle('rights', right, law);
      return `${words.label(`rights.${right}`)}${article ? ` (${say(article, 'named')})` : ''}`;
    })
    .join('; ');
}
