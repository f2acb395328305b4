import type { MissingItem } from '../letter-details.ts';
import type { LetterElement } from '../letter-model.ts';
import { type LetterContext, LISTED, listArticle, type UsableFact } from './letter-context.ts';
import { apart, oneLine } from './one-line.ts';
import { durationIn, sayCountry, sayDate } from './say-values.ts';

type Point = NonNullable<LetterElement['list']>[number];

/** Fills a label's names in braces, each by its value alone: what a value contains is never a name itself. */
const put = (label: string, values: Record<string, string>): string =>
  label.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Missing things that say nothing without saying which. */
const NAMED: ReadonlySet<string> = new Set<MissingItem['item']>(['category', 'recipient', 'identifier', 'other']);

const value = (text: string): string => apart(oneLine(text));

/** The points of a list that depends on what the letter is about. Empty where there is nothing to list. */
export function letterPoints(list: string, context: LetterContext): Point[] {
  const { request } = context;
  const { details = {} } = request;
  switch (list) {
    case 'identifiers':
      return identifierPoints(context);
    case 'findings':
      return context.facts.map((fact, index) => factPoint(fact, index, context));
    case 'corrections':
      return (details.corrections ?? []).map((correction, index) => {
        const label = context.words.label(oneLine(correction.wrong) === '' ? 'completion' : 'correction');
        const { item, wrong, correct } = correction;
        const text = put(label, { item: value(item), wrong: value(wrong), correct: value(correct) });
        return { id: `correction-${index}`, article: context.law === 'ch' ? 'DSG 32(1)' : '16', text };
      });
    case 'consents':
      return (details.consents ?? []).map((code) => plain(code, context.words.label(`consents.${code}`)));
    case 'missingItems':
      return (details.missingItems ?? []).flatMap(({ item, subject = '' }, index) =>
        NAMED.has(item) && oneLine(subject) === ''
          ? []
          : cited('missingItems', item, `${item}-${index}`, { subject: value(subject) }, context),
      );
    case 'issues':
      return (details.issues ?? []).map((code) => cited('issues', code, code, {}, context));
    case 'chronology':
      return (details.chronology ?? []).slice(0, 40).map(({ on, what, note = '' }, index) => {
        const said = `${sayDate(on, context.words)}: ${context.words.label(`chronology.${what}`)}`;
        return plain(`${what}-${index}`, note === '' ? said : `${said} ${value(note)}`);
      });
    case 'attachments':
      return (details.attachments ?? []).map((code) => plain(code, context.words.label(`attachments.${code}`)));
    case 'controllerLines':
      return lines('controllerLines', context, {
        name: request.controller.name,
        address: request.controller.address ?? '',
        businessId: request.controller.businessId ?? '',
        // The shop's site is not that of a company behind it.
        website: request.relation === 'company' ? '' : request.controller.shop,
        email: request.controller.contacts[0]?.email ?? '',
      });
    case 'complainantLines':
      return lines('complainantLines', context, {
        name: request.identity.name,
        email: request.identity.email,
        address: details.address ?? '',
        residence: sayCountry(details.residence ?? '', context.language),
      });
    default:
      return [];
  }
}

const plain = (id: string, text: string): Point => ({ id, article: null, text });

function cited(
  list: 'missingItems' | 'issues',
  code: string,
  id: string,
  values: Record<string, string>,
  { words, law, say }: LetterContext,
): Point {
  const article = listArticle(list, code, law);
  const cite = article ? ` (${say(article, 'brackets')})` : '';
  return { id, article, text: put(words.label(`${list}.${code}`), { ...values, cite }) };
}

function lines(group: string, { words }: LetterContext, values: Record<string, string>): Point[] {
  return Object.entries(values).flatMap(([name, text]) => {
    const said = value(text);
    return said === ''
      ? []
      : [
          plain(
            name,
            words.label(`${group}.${name}`).replace('{value}', () => said),
          ),
        ];
  });
}

/** `_ga (3 March to 20 November 2026; value GA1.1…)` */
function identifierPoints({ request, words }: LetterContext): Point[] {
  const said = (request.identifiers ?? []).flatMap(({ name, first, last, value: shown }) => {
    if (oneLine(name) === '') return [];
    const [from, to] = [sayDate(first, words), sayDate(last ?? first, words)];
    const dates = from === to ? from : put(words.label('identifierDates'), { first: from, last: to });
    const text = shown ? put(words.label('identifierValue'), { value: value(shown.text) }) : '';
    const more = [dates, text].filter((part) => part !== '').join('; ');
    return [`${value(name)}${more && ` (${more})`}`];
  });
  // One name set under several paths or domains is one line.
  const known = [...new Set(said)];
  const points = known.slice(0, LISTED).map((text, index) => plain(`identifier-${index}`, text));
  const rest = known.length - LISTED;
  return rest > 0 ? [...points, plain('more', put(words.label('more'), { count: String(rest) }))] : points;
}

/** `3 March 2026: _ga was to be kept for 400 days; your policy says: “…”` */
function factPoint(fact: UsableFact, index: number, { words, letter, law }: LetterContext): Point {
  const { unit, n } = durationIn(fact.seconds ?? 0);
  const said = put(words.label(`facts.${fact.fact}`), {
    subject: value(fact.subject),
    seen: put(words.label(`duration.${unit}`), { n: String(n) }),
  });
  const date = sayDate(fact.on, words);
  const label = words.label(letter.kind === 'complaint' ? 'quoteOther' : 'quote');
  const quote = oneLine(fact.quote ?? '', 160);
  const beside = quote === '' ? '' : `; ${put(label, { quote: apart(quote) })}`;
  const text = `${date && `${date}: `}${said}${beside}`;
  const article =
    fact.article === '5(3)' ? (law === 'uk' ? 'PECR 6' : law === 'ch' ? 'FMG 45c' : '2002/58/EC 5(3)') : fact.article;
  return { id: `${fact.fact}-${index}`, article: law === 'ch' && article === fact.article ? null : article, text };
}
