import { type ReplyCue, readCue } from './cue.ts';
import de from './data/reply-cues.de.json' with { type: 'json' };
import en from './data/reply-cues.en.json' with { type: 'json' };
import fi from './data/reply-cues.fi.json' with { type: 'json' };
import sv from './data/reply-cues.sv.json' with { type: 'json' };
import type { ReplyKind, ReplyLanguage, ReplySign } from './model.ts';

/** The lexicon of one language, ready to look for. */
export interface ReplyCues {
  language: ReplyLanguage;
  kinds: readonly { kind: ReplyKind; confidence: ReplySign['confidence']; cue: ReplyCue }[];
  reasons: readonly ReplyCue[];
  words: ReadonlySet<string>;
}

/** Kinds by how much they change for the case, the most first; a mail is named after the first it shows. */
export const replyKinds: readonly ReplyKind[] = [
  'bounced',
  'refused',
  'extended',
  'identity-asked',
  'fee-asked',
  'form-demanded',
  'partly-answered',
  'erasure-confirmed',
  'answered',
  'acknowledged',
];

/** The lexicons of the four languages. */
export const replyCues: readonly ReplyCues[] = [en, fi, sv, de].map((file) => ({
  language: file.language as ReplyLanguage,
  kinds: replyKinds.flatMap((kind) => [
    ...file.kinds[kind].sure.map((line) => ({ kind, confidence: 'sure' as const, cue: readCue(line) })),
    ...file.kinds[kind].likely.map((line) => ({ kind, confidence: 'likely' as const, cue: readCue(line) })),
  ]),
  reasons: file.reasons.map(readCue),
  words: new Set(file.words),
}));
