import type { Words } from '../../i18n/index.ts';
import { type StepLanguage, sayReference, sayStep } from '../../law/index.ts';
import { eventsInForce } from '../../requests/index.ts';
import type { CaseStory } from './case-stories.ts';

const STEP_LANGUAGES: readonly StepLanguage[] = ['en', 'fi', 'sv', 'de'];

/**
 * What happened to a request, day by day, with the files that belong to it and their SHA-256, and how its last day came
 * about, as plain text in the reader's language. What was corrected and what the customer noted for themselves stays out.
 */
export function caseChronology({ file, state, events }: CaseStory, words: Words): string {
  const { t, date, language } = words;
  const spoken = STEP_LANGUAGES.find((known) => language.startsWith(known)) ?? 'en';
  // Where the company is, is no happening between it and the customer; the steps below say what was counted by.
  const between = eventsInForce(events).filter(({ type }) => type !== 'place-told');
  const happened = between.flatMap(({ type, date: on, reasons, attachments = [] }) => [
    `${on}  ${t(`case.event.${type as Exclude<typeof type, 'corrected'>}`)}`,
    ...(reasons === undefined ? [] : [`            ${t(reasons ? 'case.reasonsYes' : 'case.reasonsNo')}`]),
    ...attachments.map(({ name, hash }) => `            ${name} (${hash})`),
  ]);
  const received =
    state.receivedOn === null || state.receipt === null
      ? []
      : [`${t('case.receivedOn', { date: date(state.receivedOn) })} ${t(`case.received.${state.receipt}`)}`];
  const steps = state.deadline?.steps ?? [];
  return [
    `${file.company ?? file.controller.name} (${file.shop})`,
    t('request.reference', { reference: file.reference }),
    '',
    t('case.story'),
    ...happened,
    '',
    t('case.dates'),
    ...received,
    ...steps.map((step, index) => `${index + 1}. ${sayStep(step, spoken)} (${sayReference(step.source, spoken)})`),
    '',
  ].join('\n');
}
