import type { Translate } from '../../utils/i18n/index.ts';
import type { CaseFile } from '../../utils/requests/model.ts';

/** What a request is called: by its right where there are words for it, else by the subject of its letter. */
export const caseTitle = ({ right, letter }: CaseFile, t: Translate): string =>
  right === '15' ? t('request.title') : letter.subject;
