import { createAttributor } from '../../utils/attribution/index.ts';
import { loadTables } from '../../utils/attribution/tables.ts';
import { type Comparison, compare, type SeenThing } from '../../utils/comparison/index.ts';
import type { Claim } from '../../utils/policy/index.ts';
import { behavioursOf } from '../shop/conduct/behaviours.ts';
import { recordedComparison } from '../shop/conduct/recorded-comparison.ts';
import { claim, declared, seenCookie, seenHost, seenStorage } from '../support/comparisons.ts';

const SIGHTINGS = 2_000;
const CLAIMS = 300;
const RUNS = 25;
const GOAL_MS = 25;

/**
 * Comparing one shop's whole history with everything it says: 2 000 sightings with 300 claims, with the companies of the
 * real tables, over the texts of the demo shop. Median of 25 runs after a warm-up; above 1 the ratio is within the goal.
 */
export async function bench() {
  const attributor = createAttributor(loadTables());
  const planted = recordedComparison(behavioursOf('planted'));
  const companies = companyHosts();
  const big: Comparison = {
    ...planted,
    policies: planted.policies.map((policy, index) => ({
      ...policy,
      reading: { ...policy.reading, claims: index === 0 ? firstClaims(policy.reading.claims) : [] },
    })),
    seen: Array.from({ length: SIGHTINGS }, (_, index) => sighting(index, companies)),
    companyOf: attributor.resolveCompany,
    sameCompany: attributor.sameCompany,
  };
  // Names that no table knows are the slow ones: everything is held against everything.
  const unknown: Comparison = { ...big, companyOf: () => null, sameCompany: (a, b) => a === b };
  const small = recordedComparison(behavioursOf('planted'));
  const found = compare(big).length;
  return {
    name: 'comparison: one shop, everything against everything (median)',
    rows: [
      row(`${SIGHTINGS} sightings × ${CLAIMS} claims, ${found} findings`, median(big)),
      row('the same with companies that no table knows', median(unknown)),
      row(`the demo shop: ${small.seen.length} sightings`, median(small)),
    ],
  };

  function companyHosts(): string[] {
    const hosts = ['www.google-analytics.com', 'connect.facebook.net', 'static.hotjar.com', 'connect.nosto.com'];
    return [...hosts, 's2.adform.net', 'api.budbee.com', 'js.klarna.com', 'cdn.shopify.com', 'static.klaviyo.com'];
  }

  function sighting(index: number, hosts: readonly string[]): SeenThing {
    const host = hosts[index % hosts.length] ?? '';
    const whose = attributor.attributeHost(host);
    const key = String(index).padStart(6, '0');
    if (index % 4 === 0) return seenHost(`h${index}.${host}`, whose, { key: `host ${key}` });
    if (index % 7 === 0) return seenStorage(`store_${index}`, { key: `storage ${key}` });
    return seenCookie(`name_${index % 900}`, {
      key: `cookie ${key}`,
      attribution: whose,
      requestedSeconds: 86_400 * (index % 800),
    });
  }
}

/** 300 claims: what the demo shop says, and rows of a list in three shapes. */
function firstClaims(own: readonly Claim[]): Claim[] {
  const rows = Array.from({ length: CLAIMS }, (_, index) =>
    index % 9 === 0
      ? claim({ kind: 'recipient', value: { name: `Company ${index} AB`, role: 'analytics' } })
      : declared(index % 3 === 0 ? `name_${index}*` : `name_${index}`, 86_400 * 30, `Company ${index}`),
  );
  return [...own, ...rows].slice(0, CLAIMS);
}

const row = (what: string, value: number) => ({ what, value, unit: 'ms', ratio: GOAL_MS / value });

function median(comparison: Comparison): number {
  for (let run = 0; run < 5; run++) compare(comparison);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    compare(comparison);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}
