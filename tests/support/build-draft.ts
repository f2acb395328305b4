import { caseState } from '../../utils/requests/cases/case-state.ts';
import { mailtoHref } from '../../utils/requests/choose-channel.ts';
import type { DraftContact } from '../../utils/services/drafting/addressee.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import { buildFile } from './build-case.ts';

const TO = 'tietosuoja@lamppu.example';

export const buildContact = (over: Partial<DraftContact> = {}): DraftContact => ({
  kind: 'email',
  value: TO,
  role: 'data-protection',
  from: 'policy',
  quote: null,
  warnings: [],
  grave: false,
  unusable: false,
  ...over,
});

/** A letter that is complete and fits into a mail link, unless told otherwise. */
export function buildDraft(over: Partial<Draft> = {}): Draft {
  const file = over.file ?? buildFile();
  const contact = over.contact === undefined ? buildContact() : over.contact;
  return {
    file,
    contacts: contact ? [contact] : [],
    contact,
    channels: [
      { kind: 'mailto', to: TO, href: mailtoHref(TO, file.letter) },
      { kind: 'webmail', to: TO, id: 'gmail', name: 'Gmail', href: 'https://mail.google.com/mail/?view=cm' },
      { kind: 'eml', to: TO },
      { kind: 'print' },
      { kind: 'text' },
    ],
    eml: `To: ${TO}\r\n\r\nText`,
    print: '<!doctype html><title>Letter</title>',
    steps: ['Copy the letter with the button below.', 'Paste it.'],
    identity: { name: 'Kim Kund', email: 'kim@mail.example', customerNumber: '' },
    details: {},
    state: caseState(file, [], '2026-11-22'),
    kind: 'request',
    identifiers: [],
    findings: [],
    cited: [],
    authorities: [],
    places: [],
    ...over,
  };
}
