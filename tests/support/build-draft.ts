import { caseState } from '../../utils/requests/cases/case-state.ts';
import { mailtoHref } from '../../utils/requests/choose-channel.ts';
import type { Draft } from '../../utils/services/draft-request.ts';
import { buildFile } from './build-case.ts';

const TO = 'tietosuoja@lamppu.example';

/** A letter that is complete and fits into a mail link, unless told otherwise. */
export function buildDraft(over: Partial<Draft> = {}): Draft {
  const file = over.file ?? buildFile();
  return {
    file,
    channel: { kind: 'mailto', to: TO, href: mailtoHref(TO, file.letter) },
    eml: `To: ${TO}\r\n\r\nText`,
    identity: { name: 'Kim Kund', email: 'kim@mail.example', customerNumber: '' },
    state: caseState(file, [], '2026-11-22'),
    ...over,
  };
}
