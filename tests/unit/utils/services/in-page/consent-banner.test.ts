// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONSENT_TOOLS } from '../../../../../utils/observation/consent/consent-tools.ts';
import {
  BANNER,
  enterPage,
  leavePage,
  press,
  settle,
  type ToldConsent,
  watchPage,
} from '../../../../support/watched-page.ts';

beforeEach(enterPage);
afterEach(leavePage);

describe('in the page', () => {
  test('the banner and what is pressed in it', async () => {
    document.body.innerHTML = `<footer><a href="/c">Cookie settings</a></footer>${BANNER}`;
    const page = watchPage();
    press(document.getElementById('no'));
    expect(page.short()).toEqual(['shown: Accept all · Reject all · Settings', 'refused: Reject all']);
    expect(page.told.map(({ at, tool }) => [at, tool])).toEqual([
      [page.now, 'unknown'],
      [page.now, 'unknown'],
    ]);
  });

  test('a banner that comes later', async () => {
    const page = watchPage();
    expect(page.told).toEqual([]);
    document.body.innerHTML = BANNER;
    await settle();
    expect(page.short()).toEqual(['shown: Accept all · Reject all · Settings']);
  });

  test('a button of the banner whose words say nothing may be any choice; a link away is none', () => {
    document.body.innerHTML = BANNER;
    const page = watchPage();
    press(document.getElementById('odd'));
    press(document.getElementById('read'));
    expect(page.short().slice(1)).toEqual(['settings: Hmm']);
  });

  test('what a script presses is no choice', () => {
    document.body.innerHTML = BANNER;
    const page = watchPage();
    document.getElementById('yes')?.click();
    expect(page.short()).toHaveLength(1);
  });

  test.each([
    [
      'hidden',
      '<div class="cookie-banner" style="display: none"><p>We use cookies</p><button>Accept all</button></div>',
    ],
    ['in the flow of the page', '<div><p>We use cookies</p><button>Accept all</button></div>'],
    ['about something else', '<div style="position: fixed"><p>Our terms</p><button>Accept all</button></div>'],
    ['with settings only', '<div class="cookie-banner"><p>We use cookies</p><button>Settings</button></div>'],
  ])('%s it is no banner', async (_, html) => {
    document.body.innerHTML = html;
    const page = watchPage();
    await settle();
    expect(page.told).toEqual([]);
  });
});

describe('by keyboard', () => {
  const key = (name: string, repeat = false) =>
    new KeyboardEvent('keydown', { key: name, repeat, bubbles: true, composed: true });
  const AS_IF = `<div role="dialog"><p>We use cookies.</p><span id="no" role="button" tabindex="0">Reject all</span>
    <button id="yes">Accept all</button></div>`;

  test.each(['Enter', ' '])('%j presses what is only made to look like a button', (name) => {
    document.body.innerHTML = AS_IF;
    const page = watchPage();
    press(document.getElementById('no'), key(name));
    expect(page.short().slice(1)).toEqual(['refused: Reject all']);
  });

  test('a real button makes a click of it, which counts once', () => {
    document.body.innerHTML = AS_IF;
    const page = watchPage();
    press(document.getElementById('yes'), key('Enter'));
    expect(page.short()).toHaveLength(1);
    press(document.getElementById('yes'), new MouseEvent('click', { bubbles: true, composed: true, detail: 0 }));
    expect(page.short().slice(1)).toEqual(['accepted: Accept all']);
  });

  test('other keys, and a key held down, press nothing', () => {
    document.body.innerHTML = AS_IF;
    const page = watchPage();
    press(document.getElementById('no'), key('Tab'));
    press(document.getElementById('no'), key('Enter', true));
    expect(page.short()).toHaveLength(1);
  });
});

describe('in the second layer', () => {
  const layer = (switches: string): void => {
    document.body.innerHTML = `${BANNER}<div role="dialog"><h2>Cookie settings</h2>
      <label><input type="checkbox" checked disabled>Always active</label>${switches}<button id="save">Save selection</button></div>`;
  };
  const afterSaving = (switches: string): string | undefined => {
    layer(switches);
    const page = watchPage();
    press(document.getElementById('more'));
    press(document.getElementById('save'));
    expect(page.short().at(-2)).toBe('settings: Settings');
    return page.told.at(-1)?.event;
  };

  test.each<[string, string, ToldConsent['event']]>([
    ['all switches off', '<input type="checkbox"><button role="switch" aria-checked="false">Ads</button>', 'refused'],
    [
      'all switches on',
      '<input type="checkbox" checked><span role="checkbox" aria-checked="true">Ads</span>',
      'accepted',
    ],
    ['some on', '<input type="checkbox" checked><input type="checkbox">', 'settings'],
    ['no switch to be seen', '<p>Choose:</p>', 'settings'],
    [
      'what is necessary on, though it could be moved',
      '<label><input type="checkbox" checked>Strictly necessary</label><input type="checkbox" aria-label="Ads">',
      'refused',
    ],
    [
      'a legitimate interest left on',
      '<input type="checkbox" aria-label="Ads"><input type="checkbox" aria-label="Ads, legitimate interest" checked>',
      'settings',
    ],
  ])('%s', (_, switches, event) => {
    expect(afterSaving(switches)).toBe(event);
  });

  test('saving something else in a shop is no choice', () => {
    document.body.innerHTML =
      '<div role="dialog"><p>I consent to the newsletter</p><input type="checkbox" checked><button id="save">Save</button></div>';
    const page = watchPage();
    press(document.getElementById('save'));
    expect(page.told).toEqual([]);
  });
});

describe('the tool is named', () => {
  test('by its own element around the banner', () => {
    document.body.innerHTML =
      '<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk"><p>We use cookies</p><button>Accept</button></div></div>';
    const page = watchPage('shopify');
    expect(page.told[0]?.tool).toBe('onetrust');
  });
  test('by what the page’s window holds', () => {
    document.body.innerHTML = BANNER;
    const page = watchPage('cookiebot');
    expect(page.told[0]?.tool).toBe('cookiebot');
  });
  test('by where its script comes from', () => {
    document.head.innerHTML =
      '<script type="text/plain" src="https://policy.app.cookieinformation.com/uc.js"></script>';
    document.body.innerHTML = BANNER;
    const page = watchPage();
    expect(page.told[0]?.tool).toBe('cookie-information');
  });
  test('every selector of the data is one', () => {
    for (const { selectors } of CONSENT_TOOLS)
      for (const selector of selectors) expect(document.querySelectorAll(selector)).toHaveLength(0);
  });
});
