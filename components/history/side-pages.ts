/** The pages that the overview leads to besides shops and requests. */
export { BackupPage } from '../backup/backup-page.tsx';
export { HelpPage } from '../help/help-page.tsx';
export { SeveralPage } from '../requests/several-page.tsx';
export { SamplePage } from '../sample/sample-page.tsx';
export { SettingsPage } from '../settings/settings-page.tsx';
