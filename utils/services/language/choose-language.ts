import type { ChosenLanguage } from '../../i18n/languages.ts';
import { tickDeadlines } from '../cases/tick-deadlines.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { offerMenus } from '../toolbar/ways-in.ts';
import { LANGUAGE_SETTING } from './language-chosen.ts';

/** Keeps the reader's choice. Open pages change over at once, and so do the toolbar button and our entries in menus. */
export async function chooseLanguage(services: Services, language: ChosenLanguage): Promise<void> {
  await services.db.settings.put({ key: LANGUAGE_SETTING, value: language });
  announceChange();
  await tickDeadlines(services);
  await offerMenus(services);
}
