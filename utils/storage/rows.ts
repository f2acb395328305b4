import type { Finding, SeenThing } from '../comparison/model.ts';
import type { AccessLevel, ConsentMoment, JournalEntry } from '../observation/model.ts';
import type { PolicyReading } from '../policy/model.ts';
import type { CaseEvent, CaseFile, Controller, Identity } from '../requests/model.ts';

/** One shop, by registrable domain. */
export interface ShopRow {
  domain: string;
  firstSeen: number;
  lastSeen: number;
  controller: Controller | null;
  /** Documents the shop was seen to publish, so that they are not fetched at each visit. */
  documents: { url: string; kind: 'privacy' | 'cookie'; readAt: number; status: 'read' | 'unreadable' }[];
}

/** One version of one document. */
export interface PolicyRow {
  /** SHA-256 of the normalised text. */
  hash: string;
  shop: string;
  url: string;
  kind: 'privacy' | 'cookie';
  readAt: number;
  reading: PolicyReading;
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
  signals: { doNotTrack: boolean; globalPrivacyControl: boolean } | null;
  capped: { what: string; dropped: number }[];
}

export type VisitGap = 'first-visit' | 'late-start' | 'shop-only' | 'journal-full';

export type EventRow = JournalEntry;

/** A sighting over all visits, with who is behind it. */
export type SightingRow = SeenThing & {
  shop: string;
  /** What each of the newest visits says by itself: a visit that goes on may still change its mind. */
  live?: Record<string, SeenThing>;
  /** What the older visits say together. */
  settled?: SeenThing;
};

export interface FindingRow extends Finding {
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
