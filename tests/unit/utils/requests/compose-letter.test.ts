import { describe, expect, test } from 'vitest';
import {
  composeLetter,
  type Letter,
  type LetterElement,
  type LetterId,
  letterCatalogue,
} from '../../../../utils/requests/index.ts';
import { details, fullRequest, identity, LANGUAGES, letterRequest } from '../../../support/letters.ts';

const LETTERS = [...new Set(letterCatalogue().map(({ letter }) => letter))];
const each = LETTERS.flatMap((letter) => LANGUAGES.map((language) => [letter, language] as const));
const LAWS = { SE: 'eu', NO: 'eea', GB: 'uk', CH: 'ch' } as const;

const points = (elements: readonly LetterElement[]): Omit<LetterElement, 'list'>[] =>
  elements.flatMap((element) => [element, ...(element.list ?? [])]);
const ids = (letter: Letter): string[] => letter.elements.map(({ id }) => id);

/** Articles of an element: `12(3)-(4)` is both of them, `12(3),(5)` too. */
function articlesOf(article: string | null): string[] {
  return (article ?? '').split('; ').flatMap((one) => {
    const [first = '', ...more] = one.split(/[-,]/);
    return [first, ...more.map((last) => first.replace(/\([^()]*\)$/, last))];
  });
}

/** What a letter of each kind must ask for, by article. */
const LIMIT = ['12(3)', '12(4)'];
const OWED: Record<LetterId, readonly string[]> = {
  access: [...'abcdefgh']
    .map((point) => `15(1)(${point})`)
    .concat('15(2)', '15(3)', '12(5)', '12(6)', '11(2)', ...LIMIT),
  rectification: ['16', '18(1)(a)', '19', '12(6)', ...LIMIT],
  erasure: ['17(1)', '17(1)(a)', '17(1)(b)', '17(1)(c)', '17(1)(d)', '17(2)', '17(3)', '19', '12(6)', ...LIMIT],
  restriction: ['18(1)', '18(1)(a)', '18(2)', '18(3)', '19', '12(6)', ...LIMIT],
  recipients: ['19', '12(6)', ...LIMIT],
  portability: ['20(1)', '20(2)', '20(3)', '12(5)', '12(6)', ...LIMIT],
  objection: ['21(1)', '18(1)(d)', '12(6)', ...LIMIT],
  marketing: ['21(2)', '21(3)', '5(1)(c)', '12(6)', ...LIMIT],
  automated: ['22(1)', '22(2)', '22(3)', '15(1)(h)', ...LIMIT],
  withdrawal: ['7(3)', '2002/58/EC 5(3)'],
  'access+portability': ['15(1)', '15(3)', '15(2)', '20(1)', '20(2)', '12(5)', '12(6)', ...LIMIT],
  'withdrawal+erasure': ['7(3)', '17(1)(b)', '17(3)', '19', '12(6)', ...LIMIT],
  'objection+erasure': ['21(1)', '17(1)(c)', '18(1)(d)', '17(3)', '19', '12(6)', ...LIMIT],
  'marketing-stop': ['21(2)', '21(3)', '7(3)', '17(1)(b)', '17(1)(c)', '19', ...LIMIT],
  late: ['12(3)', '12(4)', '77(1)'],
  incomplete: ['15(1)(c)', '15(1)(d)', '15(3)', '12(4)', '77(1)'],
  'identity-overasked': ['12(6)', '5(1)(c)', '11(2)', '12(3)'],
  'fee-asked': ['12(5)', '12(4)', '77(1)'],
  'no-reasons': ['12(4)', '77(1)'],
  'form-demanded': ['12(2)', '12(3)'],
  'erasure-partly': ['17(1)', '17(3)', '5(1)(b)', '12(4)', '19', '77(1)'],
  'complaint-data': ['77(1)', '77(2)', '57(1)(f)', '58(2)(c)', '12(3)', '12(5)'],
  'complaint-cookies': ['2002/58/EC 5(3)', '77(1)'],
};

/** Elements that ask for nothing: courtesy, facts, and what the customer declares of themselves. */
const NO_DEMAND =
  /^(salutation|greeting|relation|identifiers-masked|acknowledge|closing|signature|corrections|proof|recipients-|consented|withdrawal-confirm|automated-decision|about|late-help|incomplete-missing|identity-fact|fee-fact|refused-fact|form-fact|partly-fact|partly-kept|findings|complainant|complaint-(facts|issues|other|disclose)|cookies-facts|attachments|partly-which)/;

/** What no letter may say: prices, threats, national identity numbers to be given, dates the law does not set. */
const FORBIDDEN: Record<(typeof LANGUAGES)[number], RegExp> = {
  en: /damages|compensat|lawyer|attorney|sanction|\bfines?\b|prosecut|press charges|illegal|unlawfully|violat|30 days|expires|passport|sold/i,
  fi: /vahingonkorv|korvau|asianaj|seuraamusmaksu|uhkasakko|sakko|laiton|rikko|30 päiv|passi/i,
  sv: /skadest|ersättning|advokat|sanktion|vite|böter|åtal|olagligt|bryter mot|30 dagar|\bpass\b/i,
  de: /schadens?ersatz|anwalt|bußgeld|sanktion|klage|strafanzeige|illegal|verstoß|verstöß|30 tage|reisepass/i,
};

const NATIONAL_ID =
  /personnummer|personbeteckning|henkilötunnu|national id|identity (card|number)|ausweis|identifikationsnummer|henkilöllisyystodist/i;

describe.each(each)('%s in %s', (letter, language) => {
  const full = composeLetter(fullRequest(letter, language));

  test('asks for all that belongs to it', () => {
    const asked = new Set(points(full.elements).flatMap(({ article }) => articlesOf(article)));
    expect(OWED[letter].filter((article) => !asked.has(article))).toEqual([]);
  });

  test('demands nothing without an article', () => {
    const bare = full.elements.filter(({ id, article }) => article === null && !NO_DEMAND.test(id));
    const asks = bare.filter(({ id }) => !['cookies-asks'].includes(id));
    expect(asks.map(({ id }) => id)).toEqual([]);
    for (const { article, text } of points(full.elements)) {
      expect(text.trim()).not.toBe('');
      for (const one of articlesOf(article)) expect(one).toMatch(/^$|^\d{1,2}(\(\d\))?(\([a-h]\))?$|^2002\/58\/EC /);
    }
  });

  test('has no gap when everything is filled in', () => {
    expect(full.missing).toEqual([]);
    expect(full.open).toEqual([]);
    const translated = composeLetter(fullRequest(letter, language, 'SE', { readerLanguage: 'en' })).translation;
    for (const text of [full.subject, full.body, translated?.body ?? '', translated?.subject ?? '']) {
      expect(text).not.toMatch(/[{}[\]]|undefined|\bnull\b|NaN/);
      expect(text).not.toMatch(/ {2}| \.|\(\)|\.\.$/m);
    }
    expect(full.subject).toContain('V1X2Y3Z4');
    expect(full.body).toMatch(/Aino Exempel$/);
  });

  test('says nothing that case law advises against', () => {
    // What the shop demanded is the shop's own word; all else is ours.
    const request = fullRequest(letter, language);
    const { body } = composeLetter({ ...request, details: { ...request.details, asked: '-' } });
    expect(body).not.toMatch(FORBIDDEN[language]);
    if (letter !== 'identity-overasked') expect(body).not.toMatch(NATIONAL_ID);
  });

  test('fits on a page', () => {
    const words = (body: string): number => body.split(/\s+/).length;
    const plain = composeLetter(fullRequest(letter, language, 'SE', { identifiers: [], companies: [], facts: [] }));
    expect(words(plain.body)).toBeLessThanOrEqual(420);
    // With all that was observed, two requests in one letter take a few lines more.
    expect(words(full.body)).toBeLessThanOrEqual(letter === 'access+portability' ? 500 : 425);
  });

  test('shows what is still to be filled in', () => {
    const empty = composeLetter({
      ...letterRequest({ letter, language, identity: { name: ' ', email: '', customerNumber: '' } }),
      identifiers: [],
      companies: [],
    });
    expect(empty.missing).toEqual(['name', 'email']);
    expect(empty.body).toMatch(/\[[^\]]+\]$/);
    expect(empty.body).not.toMatch(/undefined|\{|\}/);
    expect(empty.open.length > 0).toBe(
      letterCatalogue().some((entry) => entry.letter === letter && entry.needs.length > 0),
    );
    const gaps = (empty.body.match(/\[/g) ?? []).length;
    expect(gaps).toBeGreaterThanOrEqual(1 + (empty.open.length > 0 ? 1 : 0));
  });
});

describe.each(Object.entries(LAWS))('in %s', (country, law) => {
  test.each(LETTERS)('%s has the same elements in every language', (letter) => {
    const shapes = LANGUAGES.map((language) => {
      const composed = composeLetter(fullRequest(letter, language, country));
      expect(composed.law).toBe(law);
      return points(composed.elements).map(({ id, article }) => `${id} ${article}`);
    });
    expect(new Set(shapes.map((shape) => shape.join('\n'))).size).toBe(1);
    expect(shapes[0]?.length).toBeGreaterThan(4);
  });

  test.each(each)('%s in %s has no gap', (letter, language) => {
    const { body, subject } = composeLetter(fullRequest(letter, language, country));
    expect(subject + body).not.toMatch(/[{}[\]]|undefined| {2}|\(\)/);
  });
});

describe('the law of the controller', () => {
  test('Swiss letters cite Swiss law, in Swiss spelling and with Swiss terms', () => {
    for (const letter of LETTERS) {
      const { elements, body, subject } = composeLetter(fullRequest(letter, 'de', 'CH'));
      for (const { article } of points(elements)) {
        for (const one of articlesOf(article)) expect(one, letter).toMatch(/^$|^(DSG|DSV|FMG) /);
      }
      expect(subject + body).not.toMatch(/ß|DSGVO|personenbezogen|[Vv]erarbeit|EuGH|Monat/);
    }
    expect(composeLetter(fullRequest('access', 'de', 'CH')).body).toMatch(/30 Tagen/);
  });

  test('British letters cite the UK GDPR and no case of the Union', () => {
    for (const letter of LETTERS) {
      const { body, subject } = composeLetter(fullRequest(letter, 'en', 'GB'));
      expect(subject + body, letter).not.toMatch(
        /General Data Protection|EEA|Court of Justice|Article 77|Article 12\(3\)[^ ]* and \(4\)/,
      );
    }
    expect(composeLetter(fullRequest('late', 'en', 'GB')).body).toMatch(/section 164A of the Data Protection Act 2018/);
    expect(composeLetter(fullRequest('automated', 'en', 'GB')).body).toMatch(/Article 22C of the UK GDPR/);
    expect(composeLetter(fullRequest('complaint-data', 'en', 'GB')).body).toMatch(/^Under section 165/m);
  });

  test('in Iceland and Liechtenstein the GDPR stands on the EEA Agreement, in Norway on the act that makes it law', () => {
    for (const country of ['IS', 'LI'])
      expect(composeLetter(fullRequest('access', 'en', country)).body).toContain('incorporated into the EEA Agreement');
    for (const language of LANGUAGES)
      expect(composeLetter(fullRequest('access', language, 'NO')).body).toContain('personopplysningsloven');
  });

  test('a Swiss reminder cites the rules on access only where access was asked for', () => {
    const about = (letter: LetterId, right: '15' | '17') =>
      composeLetter(
        fullRequest(letter, 'de', 'CH', {
          details: {
            ...fullRequest(letter, 'de').details,
            due: undefined,
            request: { rights: [right], sentOn: '2026-09-01' },
          },
        }),
      ).body;
    for (const letter of ['late', 'fee-asked', 'no-reasons', 'form-demanded'] as const) {
      expect(about(letter, '17'), letter).not.toMatch(/Art\. (25|26|1[6-9])\b|Franken|30 Tage/);
      expect(about(letter, '15'), letter).toMatch(/Art\. (25|26|16) /);
    }
    expect(composeLetter(fullRequest('portability', 'de', 'CH')).body).toMatch(
      /Art\. 28 Abs\. 3 DSG.*Art\. 18 und Art\. 22 DSV/,
    );
  });

  test('a Swiss shop owes what it recorded of the use of the shop, and a request outlives a demand for money', () => {
    const body = (letter: LetterId, language: (typeof LANGUAGES)[number]) =>
      composeLetter(fullRequest(letter, language, 'CH')).body;
    for (const letter of ['portability', 'access+portability'] as const)
      expect(body(letter, 'de'), letter).toMatch(/Nutzung des Shops.*Art\. 20 Abs\. 1 DSV/);
    // DSV Article 19(3): what is not confirmed within ten days counts as withdrawn.
    expect(body('fee-asked', 'de')).toContain('An meinem Antrag halte ich fest.');
    expect(body('fee-asked', 'en')).toContain('I maintain my request.');
    expect(body('fee-asked', 'fi')).toContain('Pysyn pyynnössäni.');
    expect(body('fee-asked', 'sv')).toContain('Jag vidhåller min begäran.');
  });

  test('what follows up on a request names the law it was made under', () => {
    expect(composeLetter(fullRequest('late', 'en')).body).toContain('(Article 15 GDPR)');
    expect(composeLetter(fullRequest('late', 'fi')).body).toContain('(tietosuoja-asetuksen 15 artikla)');
    expect(composeLetter(fullRequest('late', 'sv')).body).toContain('(artikel 15 i dataskyddsförordningen)');
    expect(composeLetter(fullRequest('late', 'en', 'GB')).body).toContain('(Article 15 UK GDPR)');
  });

  test('elsewhere, and where the state is unknown, it is the GDPR', () => {
    for (const country of ['FI', 'US', 'XX', null])
      expect(
        composeLetter(letterRequest({ controller: { ...fullRequest('access', 'en').controller, country } })).law,
      ).toBe('eu');
  });

  test('devices are under the law of the controller in a request, of the authority in a complaint', () => {
    expect(composeLetter(fullRequest('withdrawal', 'fi', 'FI')).body).toContain('917/2014');
    const authority = { name: 'PTS', country: 'SE', scope: 'cookies' } as const;
    const abroad = fullRequest('complaint-cookies', 'en', 'FI', { details: { authority } });
    expect(composeLetter(abroad).body).toContain('(2022:482)');
    expect(composeLetter(fullRequest('withdrawal', 'en', 'FR')).body).toContain('Article 5(3) of Directive 2002/58/EC');
  });
});

describe('the withdrawal of consent', () => {
  const MONTH = /one month|kuukauden|en månad|Monat/;

  test.each(LANGUAGES)('has no time limit that the law does not give it, in %s', (language) => {
    expect(composeLetter(fullRequest('withdrawal', language)).body).not.toMatch(MONTH);
    expect(composeLetter(fullRequest('withdrawal+erasure', language)).body).toMatch(MONTH);
    const request = { rights: ['7(3)'] as const, sentOn: '2026-09-01' };
    const late = composeLetter(fullRequest('late', language, 'SE', { details: { request } }));
    expect(late.body).not.toMatch(MONTH);
    expect(ids(late)).toContain('late-withdrawal');
    expect(ids(late)).not.toContain('late-nothing');
  });

  test('means every consent unless some are named', () => {
    expect(ids(composeLetter(letterRequest({ letter: 'withdrawal' })))).toContain('request-withdrawal-all');
    const named = composeLetter(letterRequest({ letter: 'withdrawal', details: { consents: ['sms'] } }));
    expect(ids(named)).not.toContain('withdrawal-device');
    expect(named.elements.find(({ id }) => id === 'request-withdrawal')?.list).toHaveLength(1);
  });
});

describe('conditions', () => {
  test.each([
    ['identifiers', { identifiers: [] }],
    ['companies', { companies: [] }],
    ['customer-number', { identity: { ...identity, customerNumber: '' } }],
  ])('%s only where there are any', (id, without) => {
    expect(ids(composeLetter(letterRequest()))).toContain(id);
    expect(ids(composeLetter(letterRequest(without)))).not.toContain(id);
  });

  test.each(['a', 'b', 'c', 'd'] as const)('restriction under point %s alone', (restrictionGround) => {
    const letter = composeLetter(letterRequest({ letter: 'restriction', details: { restrictionGround } }));
    expect(ids(letter).filter((id) => /^restriction-[a-d]$/.test(id))).toEqual([`restriction-${restrictionGround}`]);
  });

  test('some data or all of them', () => {
    expect(composeLetter(letterRequest({ letter: 'erasure' })).body).toContain('all personal data');
    const some = composeLetter(letterRequest({ letter: 'erasure', details: { scope: 'my reviews.' } })).body;
    expect(some).toContain('the following data about me: my reviews.');
    expect(some).not.toContain('all personal data');
  });

  test('who writes: a customer, a visitor, or someone met through the shop', () => {
    const says = (relation: 'customer' | 'visitor' | 'company') => composeLetter(letterRequest({ relation })).body;
    expect(says('customer')).toContain('I am a customer of sovgott.example.');
    expect(says('visitor')).toContain('I use the website sovgott.example.');
    expect(says('company')).toContain('I shop at sovgott.example, where your company is involved.');
  });

  test.each(LETTERS)(
    '%s gives a company behind the shop no number of the shop’s, and asks a mere processor to pass it on',
    (letter) => {
      const { elements, body } = composeLetter(fullRequest(letter, 'en', 'SE', { relation: 'company' }));
      expect(body).not.toContain('K-4711');
      expect(body).not.toContain('My customer or order number');
      if (!letterCatalogue().some((entry) => entry.letter === letter && entry.kind === 'request')) return;
      expect(elements.map(({ id }) => id)).toEqual(expect.arrayContaining(['identity-company', 'company-role']));
      expect(body).toContain(
        'only on behalf of sovgott.example, please tell me so and pass this letter on to it (Article 28(3)(e))',
      );
    },
  );

  test('a complaint about a company behind the shop does not give the shop’s site for its own', () => {
    const about = (relation: 'customer' | 'company') =>
      composeLetter(fullRequest('complaint-data', 'en', 'SE', { relation })).body;
    expect(about('customer')).toContain('– Website: sovgott.example');
    expect(about('company')).not.toContain('Website:');
  });

  test('a field to add is not said to be wrong', () => {
    const list = composeLetter(fullRequest('rectification', 'en')).elements.find(
      ({ id }) => id === 'corrections',
    )?.list;
    expect(list?.map(({ text }) => text)).toEqual([
      'Gata: you have “Kungsg. 1”; correct is “Kungsgatan 11”',
      'C/o: missing; please add “Ek”',
    ]);
  });

  test('an extension that has run out as well is told as such', () => {
    const late = composeLetter(fullRequest('late', 'en', 'SE', { details: { ...details, extendedOn: '2026-09-15' } }));
    expect(ids(late)).toContain('late-limit-extended');
    expect(late.body).toContain('On 15 September 2026 you extended the time');
    expect(ids(late)).not.toContain('late-limit');
  });

  test('a follow-up names a day, or a fortnight', () => {
    expect(composeLetter(fullRequest('late', 'en')).body).toContain('by 20 October 2026');
    expect(
      composeLetter(fullRequest('late', 'en', 'SE', { details: { ...details, replyBy: undefined } })).body,
    ).toContain('within 14 days');
  });

  test('identifiers come with their days and a shortened value, the offer of the whole one only with that', () => {
    const { body } = composeLetter(fullRequest('access', 'en'));
    expect(body).toContain('– _ga (3 March 2026 to 20 November 2026; value GA1.1.…)\n– kund (3 March 2026)');
    expect(body).toContain('The values are shortened here');
    expect(composeLetter(letterRequest()).body).not.toContain('The values are shortened here');
  });

  test('an observation is cited only where it has a meaning in law', () => {
    const cited = (letter: LetterId) =>
      composeLetter(fullRequest(letter, 'en'))
        .elements.find(({ id }) => id === 'findings')
        ?.list?.map(({ article }) => article);
    expect(cited('access')).toEqual(['15(1)(d)']);
    expect(cited('erasure')).toEqual(['17(1)(d)']);
    expect(cited('portability')).toBeUndefined();
    expect(cited('complaint-data')).toEqual(['13(2)(a)', '6(1)(a)']);
    expect(ids(composeLetter(fullRequest('erasure', 'de', 'CH')))).not.toContain('findings');
  });

  test('the shop’s own words stand beside what was seen', () => {
    expect(composeLetter(fullRequest('access', 'en')).body).toContain(
      '– 3 March 2026: _ga was to be kept for 400 days; your policy says: “up to 24 months”',
    );
  });
});

test('the translation is the same letter in the customer’s language', () => {
  const letter = composeLetter(letterRequest({ language: 'sv', readerLanguage: 'fi' }));
  expect(letter.translation?.elements.map(({ id, article }) => [id, article])).toEqual(
    letter.elements.map(({ id, article }) => [id, article]),
  );
  expect(letter.translation?.body).toBe(composeLetter(letterRequest({ language: 'fi' })).body);
  expect(composeLetter(letterRequest({ language: 'sv', readerLanguage: 'sv' })).translation).toBeNull();
  expect(composeLetter(letterRequest({ language: 'sv' })).translation).toBeNull();
});

test('of many identifiers and companies a dozen are named and the others counted', () => {
  const names = Array.from({ length: 30 }, (_, i) => `c${i}`);
  const { body } = composeLetter(letterRequest({ identifiers: names.map((name) => ({ name })), companies: names }));
  expect(body).toContain('– c11\n– and 18 more, which I will name on request');
  expect(body).toContain('c10, c11 and 18 more, which I will name on request');
  expect(body).not.toContain('c12');
  const twice = [{ name: 'a' }, { name: 'a' }];
  expect(composeLetter(letterRequest({ identifiers: twice })).body.match(/– a\n/g)).toHaveLength(1);
});

test('the paragraphs stand in one order, the list under its own', () => {
  const paragraphs = composeLetter(letterRequest()).body.split('\n\n');
  expect(paragraphs[0]).toBe('To the person responsible for data protection at Sängkläder Norden AB,');
  expect(paragraphs[2]).toMatch(/aino@post\.example\. My customer or order number is K-4711\. Please ask/);
  expect(paragraphs[4]?.split('\n')).toHaveLength(9);
  expect(paragraphs.at(-1)).toBe('Kind regards,\nAino Exempel');
});
