import type { ChosenLanguage } from '../i18n/languages.ts';
import { announceChange } from './changes.ts';
import type { Services } from './container.ts';
import { LANGUAGE_SETTING } from './language-chosen.ts';
import { tickDeadlines } from './tick-deadlines.ts';
import { offerMenus } from './ways-in.ts';

/** Keeps the reader's choice. Open pages change over at once, and so do the toolbar button and our entries in menus. */
export async function chooseLanguage(services: Services, language: ChosenLanguage): Promise<void> {
  await services.db.settings.put({ key: LANGUAGE_SETTING, value: language });
  announceChange();
  await tickDeadlines(services);
  await offerMenus(services);
}
