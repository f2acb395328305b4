import type { ReactNode } from 'react';
import type { MessageKey } from '../../utils/i18n/index.ts';
import { BackupLink } from '../backup/backup-link.tsx';
import { ReminderSwitch } from '../cases/reminder-switch.tsx';
import { RescueButton } from '../keep/rescue-button.tsx';
import { ReaderLanguageChoice } from '../ui/reader-language.tsx';
import { BadgeSwitch } from './badge-switch.tsx';
import { ForgetEverything } from './forget-everything.tsx';
import { KeepChoice } from './keep-choice.tsx';
import { PassphraseSection } from './passphrase-section.tsx';
import { SaveDiagnostics } from './save-diagnostics.tsx';

/** One setting: what it is called, one sentence of why, and what changes it. */
interface SettingEntry {
  name: MessageKey;
  why: MessageKey;
  control: ReactNode;
  /** The control says the sentence itself. */
  saysWhy?: boolean;
}

export interface SettingSection {
  title: MessageKey;
  entries: readonly SettingEntry[];
}

/** All settings, in the order of the page. A part of the product that brings settings adds its section here. */
export const SECTIONS: readonly SettingSection[] = [
  {
    title: 'settings.section.language',
    entries: [{ name: 'language.choose', why: 'settings.languageWhy', control: <ReaderLanguageChoice /> }],
  },
  {
    title: 'settings.section.reminding',
    entries: [
      { name: 'reminder.switch', why: 'reminder.why', control: <ReminderSwitch />, saysWhy: true },
      { name: 'settings.badge', why: 'settings.badgeWhy', control: <BadgeSwitch /> },
    ],
  },
  {
    title: 'settings.section.keeping',
    entries: [
      { name: 'keep.journal', why: 'keep.journalWhy', control: <KeepChoice kind="journal" /> },
      { name: 'keep.visits', why: 'keep.visitsWhy', control: <KeepChoice kind="visits" /> },
      { name: 'keep.versions', why: 'keep.versionsWhy', control: <KeepChoice kind="versions" /> },
      { name: 'keep.cases', why: 'keep.casesWhy', control: <KeepChoice kind="cases" /> },
      { name: 'backup.link', why: 'backup.saveWhy', control: <BackupLink /> },
    ],
  },
  {
    title: 'settings.section.sealing',
    entries: [{ name: 'vault.title', why: 'settings.passphraseWhy', control: <PassphraseSection />, saysWhy: true }],
  },
  {
    title: 'settings.section.mending',
    entries: [
      { name: 'diagnostics.save', why: 'diagnostics.why', control: <SaveDiagnostics /> },
      { name: 'storage.rescue', why: 'rescue.why', control: <RescueButton /> },
    ],
  },
  {
    title: 'settings.section.forgetting',
    entries: [{ name: 'forget.everything', why: 'forget.everythingWhy', control: <ForgetEverything /> }],
  },
];
