import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../utils/comparison/index.ts';
import { buildEvidence, type EvidenceBody, writeReport } from '../../../../utils/evidence/index.ts';
import { english, wordsIn } from '../../../../utils/i18n/index.ts';
import { buildFinding } from '../../../support/build-finding.ts';
import { by, claim, comparing, MONTH, seenCookie, seenHost, seenStorage } from '../../../support/comparisons.ts';
import { evidenceInput } from '../../../support/evidence-input.ts';
import { NOON } from '../../../support/observed-events.ts';

const words = wordsIn('en', english);
const reportOf = (evidence: EvidenceBody) =>
  parseHTML(writeReport(evidence, { ...words, zone: 'Europe/Helsinki', moment: (iso) => words.exact(Date.parse(iso)) }))
    .document;

/** Everything that a shop writes, as a hostile one would write it. */
const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>'</style><!--&amp;{company}`;

const hostile = (): EvidenceBody => {
  const promise = claim({
    kind: 'cookie.lifetime',
    value: { scope: EVIL, storage: ['cookie'], min: '', max: '', minSeconds: 0, maxSeconds: MONTH },
  });
  const seen = [
    seenCookie(EVIL, {
      domain: EVIL,
      path: `/${EVIL}`,
      requestedSeconds: 60 * MONTH,
      attribution: by(EVIL, 'analytics'),
    }),
    seenHost(EVIL, by(EVIL, 'advertising'), { resources: [EVIL] }),
    seenStorage(EVIL, { origin: EVIL }),
  ];
  const consent = [{ at: NOON, tool: EVIL, event: 'shown' as const, label: EVIL, evidence: EVIL }];
  const findings = compare(comparing([{ ...promise, quote: EVIL }], { seen, consent }));
  return buildEvidence(
    evidenceInput({
      shop: { domain: EVIL, controller: EVIL },
      policies: [
        { url: `https://shop.example/${EVIL}`, hash: EVIL, readAt: NOON, language: 'en', claims: [], text: '' },
      ],
      seen,
      consent,
      findings: findings.map((finding) => ({ ...finding, events: [EVIL] })),
      blindSpots: [EVIL],
    }),
  );
};

describe('a report on a hostile shop', () => {
  const document = reportOf(hostile());

  test('holds no script, no picture and nothing that loads or runs', () => {
    expect(
      document.querySelectorAll('script, img, iframe, object, embed, svg, link, base, form, input, a, video, audio'),
    ).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    expect(attributes.filter((text) => /^(on|src|href|style|srcdoc|action)/i.test(text))).toEqual([]);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('body')).toHaveLength(1);
  });

  test('has nothing but the elements of a report', () => {
    const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
    const known =
      'html head meta title style body header section p h1 h2 h3 dl dt dd div br code table thead tbody tr th td b span q ol ul li';
    expect([...names].filter((name) => !known.split(' ').includes(name))).toEqual([]);
  });

  test('shows what the shop wrote, letter by letter', () => {
    expect(document.querySelector('h1')?.textContent).toBe(EVIL);
    expect(document.querySelector('title')?.textContent).toContain(EVIL);
    expect(document.querySelector('q')?.textContent).toBe(EVIL);
    expect([...document.querySelectorAll('code')].map(({ textContent }) => textContent)).toContain(EVIL);
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toContain(EVIL);
  });

  test('classes of rows are verdicts', () => {
    const classes = [...document.querySelectorAll('tr[class]')].map((row) => row.getAttribute('class'));
    expect(classes.length).toBeGreaterThan(0);
    expect(
      classes.filter((name) => !/^(agrees|differs|vague|not-mentioned|denied|cannot-tell)$/.test(name ?? '')),
    ).toEqual([]);
  });
});

test('a policy of its own lets nothing load or run', () => {
  const meta = reportOf(hostile()).querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(meta?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
});

test('an empty report says so in words', () => {
  const document = reportOf(buildEvidence(evidenceInput({ shop: { domain: 'shop.example', controller: null } })));
  const text = document.body.textContent ?? '';
  expect(document.documentElement.getAttribute('lang')).toBe('en');
  expect(text).toContain('No difference was found.');
  expect(text).toContain('No consent banner was seen.');
  expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
});

test('lifetimes, states and the last link are told in the reader’s words', () => {
  const seen = [seenCookie('a', { requestedSeconds: 900 }), seenCookie('b', { states: ['attempted', 'stored'] })];
  const evidence = { ...buildEvidence(evidenceInput({ seen })), events: { count: 412, head: 'sha256-abc' } };
  const text = reportOf(evidence).body.textContent ?? '';
  expect(text).toContain('15 minutes');
  expect(text).toContain('until the browser closes');
  expect(text).toContain('asked for, stored');
  expect(text).toMatch(/412 events.* sha256-abc/);
});

test('each quotation names the document that it stands in, and the cells of a table stay apart', () => {
  const from = (policy: string, quote = 'a\tb'): string | undefined => {
    const finding = { ...buildFinding(), said: { quote, source: policy, start: 0, end: 3 } };
    const read = { hash: 'sha256-1', readAt: NOON, language: 'en', claims: [], text: '' };
    const input = evidenceInput({ findings: [finding], policies: [{ ...read, url: 'https://shop.example/cookies' }] });
    return reportOf(buildEvidence(input)).querySelector('td[data-label="Said"]')?.textContent;
  };
  expect(from('sha256-1')).toBe('a | bFrom text 1: /cookies');
  expect(from('banner', 'Accept')).toBe("AcceptFrom the shop's banner");
  expect(from('sha256-2', 'Accept')).toBe('Accept');
});

test('the cover counts the findings by verdict, and tells the visits and the time zone', () => {
  const verdicts = ['agrees', 'differs', 'agrees'] as const;
  const visit = { access: 'all', length: 3, head: 'sha256-end', kept: true } as const;
  const visits = [NOON, NOON + 3_600_000].map((at, id) => ({
    ...visit,
    id: `${id}`,
    startedAt: new Date(at).toISOString(),
  }));
  const findings = verdicts.map((verdict) => ({ ...buildFinding(), verdict }));
  const cover = reportOf(buildEvidence(evidenceInput({ findings, visits }))).querySelector('dl')?.textContent;
  expect(cover).toMatch(/Differs1Agrees2/);
  expect(cover).not.toContain('Vague');
  expect(cover).toMatch(/2, the first begun .*, the last /);
  expect(cover).toContain('Europe/Helsinki');
});

test('the annex names what was there before a choice, and the end of each journal', () => {
  const visit = {
    id: 'v',
    startedAt: new Date(NOON).toISOString(),
    access: 'shop',
    length: 3,
    head: 'sha256-end',
  } as const;
  const seen = [
    seenCookie('early', { moments: ['before-choice'], states: ['sentBack', 'stored', 'attempted'] }),
    seenHost('cdn.example', by('Cdn', 'analytics'), { resources: ['img', 'image'], moments: ['after-acceptance'] }),
  ];
  const text =
    reportOf(buildEvidence(evidenceInput({ seen, visits: [{ ...visit, kept: true }] }))).body.textContent ?? '';
  expect(text).toContain('asked for, stored, sent backalso before any choice');
  expect(text.match(/also before any choice/g)).toHaveLength(1);
  expect(text).toMatch(/cdn\.exampleCdn\d+image(?!,)/);
  expect(text).toMatch(/its own cookies and requests only3: sha256-end/);
});

test('what the customer put aside is in the report, with the reason', () => {
  const finding = buildFinding();
  const { verdict, message } = finding;
  const dismissed = { reason: 'mistaken', note: '', at: NOON, verdict, message } as const;
  const told = (over: Partial<typeof finding> & { dismissed?: typeof dismissed }) =>
    reportOf(buildEvidence(evidenceInput({ findings: [{ ...finding, ...over }] }))).querySelector('.stack tbody td')
      ?.textContent;
  expect(told({ dismissed })).toMatch(/_ga asked to stay.*Put aside by the customer on .*“It is wrong\.”/s);
  expect(told({})).not.toContain('Put aside');
});
