import { saidBy } from '../claims.ts';
import data from '../data/notice-items.json' with { type: 'json' };
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, Severity } from '../model.ts';
import { mentions } from '../statements.ts';
import type { CueList } from '../text/cue-book.ts';
import { surelyTracks } from '../tracking.ts';

type Item = (typeof data.items)[number];

/**
 * N1: what Article 13 asks a notice to tell and none of the shop's texts was found to tell. An item is missing where every
 * privacy policy was searched for it in vain and no other text has it; where one could not be read to the end or only in
 * part, it cannot be told. Contact details are N8's, periods N3's.
 */
export function missingItems(ground: Ground): Finding[] {
  const notices = ground.policies.filter(({ kind }) => kind === 'privacy');
  const read = notices.filter(({ reading }) => reading.language !== 'und');
  if (notices.length > 0 && read.length === 0) return [languageInPart(ground)];
  const doubt = readingDoubt(ground);
  return [...nameOnly(ground), ...data.items.flatMap((item) => missing(item))];

  function missing(item: Item): Finding[] {
    const searched =
      item.item === 'safeguard' || read.every(({ reading }) => reading.absences.some((one) => one.item === item.item));
    if (read.length === 0 || !searched || !applies(item, ground) || isTold(item, ground)) return [];
    const absence = read[0]?.reading.absences.find((one) => one.item === item.item);
    return [
      finding('N1', {
        subject: `item:${item.item}`,
        severity: item.severity as Severity,
        verdict: doubt ? 'cannot-tell' : 'not-mentioned',
        ...(doubt ? { doubt } : {}),
        message: `missing-${item.code}`,
        params: {
          article: item.article,
          count: absence?.sections ?? 0,
          lookedFor: absence?.lookedFor.slice(0, 3).join(', ') ?? '',
        },
      }),
    ];
  }
}

/** A web address is no name: who is responsible is told by its business id at best (Article 13(1)(a)). */
function nameOnly(ground: Ground): Finding[] {
  const names = ground.affirmed('controller.name');
  const [first] = names;
  if (!first || !names.every(({ claim }) => /^[\w-]+(\.[\w-]+)+$/.test(claim.value.trim()))) return [];
  return [
    finding('N1', {
      subject: 'item:legal-name',
      severity: ground.affirmed('controller.businessId').length > 0 ? 'low' : 'medium',
      verdict: 'vague',
      said: saidBy(first),
      message: 'name-is-an-address',
      params: { name: first.claim.value },
    }),
  ];
}

const languageInPart = (ground: Ground): Finding =>
  finding('N1', {
    subject: 'policy:language',
    severity: 'information',
    verdict: 'cannot-tell',
    doubt: 'language-in-part',
    message: 'language-in-part',
    params: { count: ground.policies.length },
  });

/** Whether the item is owed at all, by what the shop says and does. */
function applies({ when }: Item, ground: Ground): boolean {
  switch (when) {
    case 'consent':
      return ground.affirmed('legalBasis').some(({ claim }) => claim.value.article === '6(1)(a)');
    case 'complaint-told':
      return ground.affirmed('right').some(({ claim }) => claim.value.article === '77');
    case 'trackers':
      return ground.cookies.some(({ attribution }) => surelyTracks(attribution));
    case 'transfers':
      return ground.affirmed('transfer').length > 0;
    default:
      return true;
  }
}

/** Told in another text, or by the number of its article where the words were not understood. */
function isTold({ item, cues }: Item, ground: Ground): boolean {
  if (mentions(ground, cues as CueList[])) return true;
  if (item.startsWith('right.'))
    return ground.affirmed('right').some(({ claim }) => `right.${claim.value.article}` === item);
  switch (item) {
    case 'controller.name':
    case 'purpose':
    case 'legalBasis':
      return ground.affirmed(item).length > 0;
    case 'recipient':
      return ground.affirmed('recipient').length + ground.affirmed('recipient.category').length > 0;
    case 'complaint.authority':
      return ground.affirmed('complaint.authority').some(({ claim }) => claim.value.id !== null);
    case 'cookie.lifetime':
      return (
        ground.affirmed('cookie.lifetime').length > 0 ||
        ground.affirmed('cookie').some(({ claim }) => claim.value.lifetime.kind !== 'unknown')
      );
    case 'safeguard':
      return ground.affirmed('transfer').some(({ claim }) => claim.value.mechanism !== 'none');
    default:
      return true;
  }
}
