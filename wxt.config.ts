import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { dataAsText } from './utils/cli/browsers/data-as-text.ts';
import { polyfillAsModule } from './utils/cli/browsers/polyfill-as-module.ts';
import { buildInParts } from './utils/cli/browsers/worker-in-parts.ts';
import { messageFile } from './utils/cli/message-file.ts';

/** Chromium with native promises and Temporal; Firefox with page-world scripts, optional hosts and Temporal. */
const MINIMUM_CHROME = '148';
const MINIMUM_FIREFOX = '140.0';
/** The first that knows `data_collection_permissions`. */
const MINIMUM_FIREFOX_ANDROID = '142.0';
const GECKO_ID = 'customer-copy@customer-copy.example';

const keys = (letter: string) => ({
  suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
});

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    'config:resolved': ({ config, hooks }) => {
      if (config.browser === 'firefox') return;
      hooks.hook('vite:build:extendConfig', ([entrypoint], vite) => {
        if (entrypoint?.type === 'background') buildInParts(vite);
      });
    },
    // The attribution tables stay out of the worker's code, so that it starts fast; it reads them at first need.
    'build:publicAssets': (_, files) => {
      for (const table of ['companies', 'cookies', 'hosts']) {
        files.push({
          absoluteSrc: resolve(`utils/attribution/data/generated/${table}.json`),
          relativeDest: `data/${table}.json`,
        });
      }
      // So do the words: every page and the worker fetch the language they need.
      const words = resolve('utils/i18n/messages');
      for (const language of readdirSync(words)) {
        files.push({ contents: messageFile(words, language), relativeDest: `messages/${language}.json` });
      }
      // The licences of what is bundled ask to be shipped with it.
      for (const text of [
        'LICENSE',
        'NOTICE',
        ...readdirSync('docs/licences').map((name) => `docs/licences/${name}`),
      ]) {
        files.push({ absoluteSrc: resolve(text), relativeDest: `licences/${basename(text)}` });
      }
    },
  },
  vite: () => ({
    plugins: [tailwindcss(), dataAsText(), polyfillAsModule()],
    // Dexie as it is written today: its package offers the form for old browsers first, which takes longer to start.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // Constants would be written out wherever they are used: the public suffixes, 70 kB, three times.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  manifest: ({ browser }) => ({
    name: 'Customer Copy',
    // In the languages of `public/_locales/`; the browser picks.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'cookies',
      'scripting',
      'storage',
      'unlimitedStorage',
      'webRequest',
      ...(browser === 'firefox' ? ['dns'] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    // In Chromium a private window, where the customer lets the extension in, gets a worker and a database of its own, in
    // memory alone. Firefox has no such thing: there nothing is recorded in private windows.
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    // The browser's own page of the extension leads to the settings.
    options_ui: { page: 'dashboard.html#/settings', open_in_tab: true },
    action: { default_title: 'Customer Copy' },
    // Suggestions: both browsers let the customer change or clear them. On a Mac, Option and a letter type a sign.
    commands: {
      _execute_action: keys('Y'),
      'get-data': { ...keys('D'), description: '__MSG_getData__' },
      'said-and-seen': { ...keys('S'), description: '__MSG_saidAndSeen__' },
      'all-shops': { ...keys('O'), description: '__MSG_allShops__' },
    },
    omnibox: { keyword: 'copy' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM_FIREFOX_ANDROID },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'docs/**',
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
      'NOTICE',
    ],
  },
});
