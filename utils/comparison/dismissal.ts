import type { Finding, Verdict } from './model.ts';

/** Why a customer puts a finding aside: it is known and accepted, the shop explained it, or it is mistaken. */
export const DISMISSAL_REASONS = ['accepted', 'explained', 'mistaken'] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** What the customer put aside, and how it read then: it holds only for what was read. */
export interface Dismissal {
  reason: DismissalReason;
  /** In the customer's own words, up to 500 characters; empty for none. */
  note: string;
  /** Milliseconds since the epoch. */
  at: number;
  verdict: Verdict;
  message: string;
}

/** A finding with what the customer said of it, if anything. */
export interface JudgedFinding extends Finding {
  dismissed?: Dismissal | null;
}

/** True while a finding still reads as it did when the customer put it aside. */
export const isPutAside = ({
  verdict,
  message,
  dismissed,
}: Pick<JudgedFinding, 'verdict' | 'message' | 'dismissed'>): boolean =>
  dismissed != null && dismissed.verdict === verdict && dismissed.message === message;
