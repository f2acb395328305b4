import { GVL, TCModel, TCString, type VendorList } from '@iabtcf/core';

export interface Allowed {
  cmp?: number;
  policyVersion?: number;
  purposes?: number[];
  legitimate?: number[];
  vendors?: number[];
}

const numbered = <T>(count: number, make: (id: number) => T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [String(index + 1), make(index + 1)]));

/** A vendor list of our own making: every vendor asks for everything. */
function vendorList(highest: number, policyVersion: number): GVL {
  const purposes = numbered(policyVersion >= 4 ? 11 : 10, (id) => ({
    id,
    name: '',
    description: '',
    illustrations: [],
  }));
  const every = Object.keys(purposes).map(Number);
  const vendors = numbered(highest, (id) => ({
    id,
    name: `Vendor ${id}`,
    purposes: every,
    legIntPurposes: [2, 7],
    flexiblePurposes: [],
    specialPurposes: [],
    features: [],
    specialFeatures: [],
    policyUrl: '',
    cookieMaxAgeSeconds: null,
    usesCookies: false,
    cookieRefresh: false,
    usesNonCookieAccess: false,
  }));
  const list = {
    gvlSpecificationVersion: 3,
    vendorListVersion: 100,
    tcfPolicyVersion: policyVersion,
    lastUpdated: '2026-11-01T00:00:00Z',
    purposes,
    specialPurposes: {},
    features: {},
    specialFeatures: {},
    stacks: {},
    vendors,
  };
  return new GVL(list as unknown as VendorList);
}

/** A TC string as a consent tool would write it, made by the framework's own library. */
export function encodeTcString({
  cmp = 28,
  policyVersion = 5,
  purposes = [],
  legitimate = [],
  vendors = [],
}: Allowed): string {
  const model = new TCModel(vendorList(Math.max(1, ...vendors), policyVersion));
  model.cmpId = cmp;
  model.cmpVersion = 3;
  model.consentScreen = 1;
  model.consentLanguage = 'FI';
  model.publisherCountryCode = 'FI';
  model.isServiceSpecific = true;
  model.purposeConsents.set(purposes);
  model.purposeLegitimateInterests.set(legitimate);
  model.vendorConsents.set(vendors);
  return TCString.encode(model);
}
