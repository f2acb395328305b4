import type { JudgedFinding } from '../comparison/dismissal.ts';
import type { SeenThing } from '../comparison/model.ts';
import type { AccessLevel, ConsentMoment, JournalEntry, VisitReading } from '../observation/model.ts';
import type { SightingChange } from '../observation/sighting-changes.ts';
import type { PolicyReading } from '../policy/model.ts';
import type { ClaimCorrection } from '../policy/versions/correction.ts';
import type { OutlineBlock } from '../policy/versions/outline.ts';
import type { CaseEvent, CaseFile, Controller, Identity } from '../requests/model.ts';

/** One shop, by registrable domain. */
export interface ShopRow {
  domain: string;
  firstSeen: number;
  lastSeen: number;
  controller: Controller | null;
  /** How much of this shop the customer wants to be seen, where all is granted. */
  level?: 'shop' | 'all';
  /** Documents the shop was seen to publish, so that they are not fetched at each visit. */
  documents: KnownDocument[];
}

/**
 * A document the shop was seen to publish. `elsewhere`: it stands on another company's host, which is asked only when
 * the customer says so; `pdf`: it is read when the customer asks, in a page that can.
 */
export interface KnownDocument {
  url: string;
  kind: 'privacy' | 'cookie';
  readAt: number;
  status: 'read' | 'unreadable' | 'elsewhere' | 'pdf';
}

/** One version of one document. */
export interface PolicyRow {
  /**
   * Shop, kind, address and language. Versions of one chain follow each other; the same page in another language is
   * another chain, so that a switch of language never looks like a change.
   */
  chain: string;
  /** SHA-256 of the normalised text. */
  hash: string;
  shop: string;
  url: string;
  /** `declaration`: what the shop's consent tool says. */
  kind: 'privacy' | 'cookie' | 'declaration';
  /** How it came here. `site`: found in the shop; `page`: pointed at; `tool`: read from a consent tool. */
  source: 'site' | 'page' | 'pasted' | 'file' | 'tool';
  /** Id of the consent tool or name of the file; empty for what has an address of its own. */
  name: string;
  /** `rendered`: as it stood in the browser; `fetched`: as the shop sent it, before any script worked on it. */
  how: 'rendered' | 'fetched';
  /** Hash of the text last fetched while this was the version; empty when it was never fetched. */
  fetchedHash: string;
  /** When this version was first read, and when it was last found unchanged. */
  readAt: number;
  checkedAt: number;
  /** How the text stood on the page. */
  outline: OutlineBlock[];
  reading: PolicyReading;
}

/** What the customer says of a claim that was read wrongly: kept beside it, never over it. */
export interface CorrectionRow extends ClaimCorrection {
  /** ULID. */
  id: string;
  shop: string;
  /** Hash of the version in which it was corrected. */
  hash: string;
}

export interface VisitRow {
  /** ULID. */
  id: string;
  shop: string;
  startedAt: number;
  lastEventAt: number;
  access: AccessLevel;
  /** Why this visit does not show everything; empty when it does. */
  gaps: VisitGap[];
  /** Journal length and the hash of its last entry. */
  length: number;
  head: string;
  /** How much of the journal the sightings already contain. */
  reducedTo: number;
  consent: ConsentMoment[];
  consentSignals: VisitReading['consentSignals'];
  signals: { doNotTrack: boolean; globalPrivacyControl: boolean } | null;
  capped: { what: string; dropped: number }[];
}

export type VisitGap = 'first-visit' | 'late-start' | 'shop-only' | 'journal-full' | 'journal-expired' | 'while-locked';

export type EventRow = JournalEntry;

/** A sighting over all visits, with who is behind it. */
export type SightingRow = SeenThing & {
  shop: string;
  /** What each of the newest visits says by itself: a visit that goes on may still change its mind. */
  live?: Record<string, SeenThing>;
  /** What the older visits say together. */
  settled?: SeenThing;
  /** In how many of the shop's visits it was seen. */
  visits?: number;
  /** How many of those are in `settled`. */
  settledVisits?: number;
  /** What changed from one older visit to the next, oldest first, the newest 24. */
  past?: SightingChange[];
};

/** A finding over time. What the customer put aside is kept with it, also while it is gone. */
export interface FindingRow extends JudgedFinding {
  shop: string;
  firstSeen: number;
  lastSeen: number;
  /** When it was no longer found, or null while it stands. */
  goneSince: number | null;
}

export type CaseRow = CaseFile;
export type CaseEventRow = CaseEvent;

export interface IdentityRow extends Identity {
  shop: string;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
