import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import categories from '../../../../../utils/policy/data/data-categories.json' with { type: 'json' };
import bases from '../../../../../utils/policy/data/legal-bases.json' with { type: 'json' };
import purposes from '../../../../../utils/policy/data/purposes.json' with { type: 'json' };
import transfers from '../../../../../utils/policy/data/transfers.json' with { type: 'json' };
import terms from '../../../../../utils/services/exports/data/dpv-terms.json' with { type: 'json' };
import { dpvOf } from '../../../../../utils/services/exports/export-dpv.ts';
import { jsonExport } from '../../../../../utils/services/exports/export-json.ts';
import { exportSchema } from '../../../../../utils/services/exports/export-schema.ts';
import { csvTable, EXPORT_TABLES } from '../../../../../utils/services/exports/export-tables.ts';
import { writeCsv } from '../../../../../utils/services/exports/write-csv.ts';
import { fillHistory } from '../../../../support/build-history.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildClaim, buildPolicy } from '../../../../support/build-shop.ts';
import { ROOT } from '../../../../support/source-files.ts';

let services: ReturnType<typeof buildServices>;
beforeEach(async () => {
  services = buildServices();
  await fillHistory(services.db);
});

describe('tables', () => {
  test('follow RFC 4180 and begin with a byte order mark', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x, "y"', 'z\r\n1'],
          [null, true],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x, ""y""","z\r\n1"\r\n,true\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=cmd|"/c calc"!A1'])(
    'a text that a spreadsheet would run is text: %j',
    (text) => {
      expect(
        writeCsv(['a'], [[text]])
          .split('\r\n')
          .slice(1)
          .join('\r\n'),
      ).toMatch(/^"'/);
    },
  );

  test('numbers stay numbers, and a dash within a word stays', () => {
    expect(writeCsv(['a', 'b'], [[-5, 'e-mail']])).toContain('\r\n-5,e-mail\r\n');
  });

  test('each has a row for what is in the history', async () => {
    const rows = await Promise.all(EXPORT_TABLES.map((table) => csvTable(services, table)));
    for (const text of rows) {
      const [head, row] = text.trim().split('\r\n');
      expect(row).toMatch(/^lamppu\.example,/);
      expect(row?.replace(/"[^"]*"/g, '').split(',')).toHaveLength(head?.split(',').length ?? 0);
    }
    expect(rows[3]).toContain('2026-11-22 drafted; 2026-11-22 sent');
  });
});

describe('what the customer stopped', () => {
  test('is not read any further', async () => {
    const stopped = AbortSignal.abort();
    for (const table of EXPORT_TABLES) await expect(csvTable(services, table, stopped)).rejects.toThrow('aborted');
    await expect(dpvOf(services, stopped)).rejects.toThrow('aborted');
    await expect(jsonExport(services, stopped)).rejects.toThrow('aborted');
  });

  test('while its table is read is not written', async () => {
    const controller = new AbortController();
    const table = csvTable(services, 'shops', controller.signal);
    controller.abort();
    await expect(table).rejects.toThrow('aborted');
  });
});

describe('the export for programs', () => {
  test('is of its own schema, and names nobody', async () => {
    const text = await jsonExport(services);
    const read = z.safeParse(exportSchema, JSON.parse(text));
    expect(read.error?.issues).toBeUndefined();
    expect(text).not.toContain('mail.example');
    expect(text).not.toContain('Here are your data.');
  });

  test('the published schema is made of the one that is checked', () => {
    const made = `${JSON.stringify(z.toJSONSchema(exportSchema), null, 2)}\n`;
    const file = join(ROOT, 'docs/schemas/export.schema.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(made));
  });
});

describe('the Data Privacy Vocabulary', () => {
  test.each([
    ['dataCategory', categories.lists.dataCategory],
    ['purpose', purposes.lists.purpose],
    ['basis', bases.lists.basis],
    ['mechanism', transfers.lists.mechanism],
  ] as const)('has a term, or knowingly none, for every %s of the reader', (list, codes) => {
    expect(Object.keys(terms.lists[list]).sort()).toEqual(Object.keys(codes).sort());
  });

  test('says what the policy says, in its words, and leaves out what it denies', async () => {
    await services.db.policies.clear();
    const retention = { subject: 'orders', min: 'P2Y', max: 'P6Y', minSeconds: 1, maxSeconds: 2 };
    await services.db.policies.put(
      buildPolicy([
        buildClaim({ kind: 'purpose', value: { purpose: 'marketing', text: '' } }, { quote: 'to send offers' }),
        buildClaim({ kind: 'purpose', value: { purpose: 'fraud', text: '' } }, { polarity: 'denied' }),
        buildClaim({ kind: 'legalBasis', value: { article: '6(1)(f)' } }),
        buildClaim({ kind: 'retention', value: retention }),
        buildClaim({ kind: 'recipient', value: { name: 'Posti Oy', role: 'carrier' } }),
        buildClaim({ kind: 'transfer', value: { mechanism: 'scc', country: 'US' } }),
        buildClaim({ kind: 'right', value: { article: '15', how: null } }),
      ]),
    );
    const { '@context': context, '@graph': graph } = JSON.parse(await dpvOf(services));
    expect(graph).toHaveLength(1);
    expect(graph[0]).toMatchObject({
      '@type': 'dpv:Process',
      'dpv:hasDataController': { 'dpv:hasName': 'Lamppukauppa Oy', 'dpv:hasCountry': { '@id': 'loc:FI' } },
      'dpv:hasNotice': { '@type': 'dpv:PrivacyNotice', '@id': 'https://lamppu.example/privacy' },
      'dpv:hasPurpose': [{ '@type': ['dpv:Purpose', 'dpv:Marketing'], 'dct:description': 'to send offers' }],
      'dpv:hasLegalBasis': [{ '@type': ['dpv:LegalBasis', 'eu-gdpr:A6-1-f'] }],
      'dpv:hasStorageCondition': [{ 'dpv:hasDuration': { 'rdf:value': { '@value': 'P6Y' } } }],
      'dpv:hasRecipient': [{ 'dpv:hasName': 'Posti Oy' }],
      'dpv:hasProcessing': [{ 'dpv:hasThirdCountry': { '@id': 'loc:US' } }],
      'dpv:hasRight': [{ '@type': ['dpv:DataSubjectRight', 'eu-gdpr:A15'] }],
    });
    const used = new Set([...JSON.stringify(graph).matchAll(/"([a-z-]+):[A-Za-z]/g)].map(([, prefix]) => prefix));
    used.delete('https');
    expect([...used].filter((prefix) => !Object.hasOwn(context, prefix ?? ''))).toEqual([]);
  });
});
