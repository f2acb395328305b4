import type { Attribution } from '../attribution/model.ts';
import { needsConsent } from './tracking.ts';

/** The two classes that the law tells apart: what needs consent, and what the service itself needs. */
export type LifetimeClass = 'tracking' | 'functional';

const TRACKING = /analy|market|advert|target|statist|tracking|social|perform/;
const FUNCTIONAL = /function|necess|essential|technical|login|cart|security|consent|required/;

/** The class that a declared category or scope means, or null where it means neither. @param words as the policy reader names them */
export function classOf(words: string): LifetimeClass | null {
  const text = words.slice(0, 80).toLowerCase();
  if (TRACKING.test(text)) return 'tracking';
  return FUNCTIONAL.test(text) ? 'functional' : null;
}

/** The class of something seen, where its purpose is known for certain. */
export function classOfThing({ category, confidence }: Attribution): LifetimeClass | null {
  if (category === 'unknown' || confidence !== 'sure') return null;
  return needsConsent(category) ? 'tracking' : 'functional';
}
