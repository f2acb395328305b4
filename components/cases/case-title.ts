import type { Translate } from '../../utils/i18n/index.ts';
import type { CaseFile } from '../../utils/requests/model.ts';

/** What a request is called: what the customer asked for. */
export const caseTitle = ({ letter: { letter } }: CaseFile, t: Translate): string =>
  letter === 'access' ? t('request.title') : t(`draft.ask.${letter}`);
