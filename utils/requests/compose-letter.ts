import { type LetterTemplateElement, letterTemplate } from './letter-data.ts';
import type { Controller, Identity, Letter, LetterElement, LetterLanguage, Right } from './model.ts';

/** What a letter is composed from. */
export interface LetterRequest {
  right: Right;
  language: LetterLanguage;
  controller: Controller;
  identity: Identity;
  reference: string;
  /** Names of the identifiers this browser holds for the shop (never their values). */
  identifiers: readonly string[];
  /** Companies contacted on the shop's pages. */
  companies: readonly string[];
}

/** A letter longer than one page helps nobody: the rest stands in the evidence. */
const LISTED = 12;
const REQUIRED: readonly (keyof Identity)[] = ['name', 'email'];
/** Line breaks and control characters have no place in one-line values (RFC 5322 section 2.2). */
const oneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, 200)
    // The cut may fall inside a character, and half a character cannot be put into a link.
    .toWellFormed();

/**
 * Composes one letter. Fields the customer has not filled are listed in `missing` and shown as `[…]`;
 * whoever sends the letter must wait for them.
 */
export function composeLetter(request: LetterRequest): Letter {
  const template = letterTemplate(request.right, request.language);
  const fields: Record<string, string> = {
    controller: oneLine(request.controller.name),
    shop: oneLine(request.controller.shop),
    reference: request.reference,
    name: oneLine(request.identity.name),
    email: oneLine(request.identity.email),
    customerNumber: oneLine(request.identity.customerNumber),
    identifiers: listed(request.identifiers),
    companies: listed(request.companies),
  };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, field: string) => fields[field] || `[${field}]`);
  const elements = template.elements
    .filter((element) => element.when === undefined || fields[element.when] !== '')
    .map((element): LetterElement => filled(element, fill));
  return {
    right: request.right,
    language: request.language,
    reference: request.reference,
    subject: fill(template.subject),
    elements,
    body: bodyOf(elements),
    missing: REQUIRED.filter((field) => fields[field] === ''),
  };
}

function filled(element: LetterTemplateElement, fill: (text: string) => string): LetterElement {
  const { id, article, list } = element;
  const text = fill(element.text);
  return list
    ? { id, article, text, list: list.map((item) => ({ ...item, text: fill(item.text) })) }
    : { id, article, text };
}

function listed(names: readonly string[]): string {
  const known = names.map(oneLine).filter((name) => name !== '');
  const shown = known.slice(0, LISTED).join(', ');
  return known.length > LISTED ? `${shown} … (+${known.length - LISTED})` : shown;
}

/** Paragraphs that belong together are set as one. */
const JOINED: ReadonlySet<string> = new Set(['identity', 'customer-number', 'identity-limit']);

function bodyOf(elements: readonly LetterElement[]): string {
  let body = '';
  let previous = '';
  for (const { id, text, list } of elements) {
    const paragraph = list ? [text, ...list.map((item) => `– ${item.text}`)].join('\n') : text;
    const glue = body === '' ? '' : id === 'signature' ? '\n' : JOINED.has(id) && JOINED.has(previous) ? ' ' : '\n\n';
    body += `${glue}${paragraph}`;
    previous = id;
  }
  return body;
}
