import * as z from 'zod/mini';
import { BOUNDS } from '../../observation/bounds.ts';
import {
  ANSWER_POINTS,
  CONSENT_CODES,
  ISSUE_CODES,
  MISSING_MOST,
  RESTRICTION_GROUNDS,
  TAKEN_ACTIONS,
} from '../../requests/letter-choices.ts';
import type { CaseCommand } from '../cases/case-commands.ts';
import { day, domain, text, ulid } from '../command-parts.ts';

/** Longest text a customer may write into a letter in their own words, in UTF-16 code units. */
const OWN_WORDS = 2_000;
const LETTERS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'recipients',
  'portability',
  'objection',
  'marketing',
  'automated',
  'withdrawal',
  'access+portability',
  'withdrawal+erasure',
  'objection+erasure',
  'marketing-stop',
  'late',
  'incomplete',
  'identity-overasked',
  'fee-asked',
  'no-reasons',
  'form-demanded',
  'erasure-partly',
  'complaint-data',
  'complaint-cookies',
] as const;

const own = () => z.optional(text(OWN_WORDS));
const line = () => z.optional(text(200));
const few = <T extends z.core.SomeType>(item: T, most: number) => z.optional(z.array(item).check(z.maxLength(most)));
const language = () => z.optional(z.enum(['en', 'fi', 'sv', 'de']));

/** What the customer fills in; the case's own history is not theirs to tell and follows from its events. */
const details = () =>
  z.object({
    corrections: few(z.object({ item: text(200), wrong: text(500), correct: text(500) }), 20),
    proof: own(),
    scope: own(),
    madePublic: z.optional(z.boolean()),
    restrictionGround: z.optional(z.enum(RESTRICTION_GROUNDS)),
    action: z.optional(z.enum(TAKEN_ACTIONS)),
    actedOn: z.optional(day),
    target: line(),
    processing: own(),
    grounds: own(),
    decision: own(),
    view: own(),
    consents: few(z.enum(CONSENT_CODES), 7),
    consentedOn: z.optional(day),
    answeredOn: z.optional(day),
    refusedOn: z.optional(day),
    asked: own(),
    fee: own(),
    form: own(),
    kept: own(),
    missingItems: few(
      z.object({ item: z.enum([...ANSWER_POINTS, 'category', 'recipient', 'identifier', 'other']), subject: line() }),
      MISSING_MOST,
    ),
    issues: few(z.enum(ISSUE_CODES), 13),
    residence: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    address: z.optional(text(400)),
    otherProceedings: own(),
  });

/** What the order to write a letter may carry, as pages give it. */
export const draftFields = () => ({
  shop: domain,
  letter: z.enum(LETTERS),
  case: z.optional(ulid),
  company: line(),
  language: language(),
  readerLanguage: language(),
  details: z.optional(details()),
  findings: few(text(400), 40),
  to: z.optional(text(254)),
  reveal: few(text(BOUNDS.nameLength), 12),
  visitor: z.optional(z.boolean()),
  authority: z.optional(text(60)),
});

export type DraftCommand = Extract<CaseCommand, { command: 'draft-request' }>;
/** What the customer fills in about one letter. */
export type DraftDetails = z.infer<ReturnType<typeof details>>;
