// What the server writes into the served scripts: see server/served-script.ts.
type PlannedCookie = {
  name: string;
  value: string;
  domain: string | null;
  maxAge: number | null;
  written?: 'expires';
  secure: boolean;
  sameSite: string | null;
};
type PlannedStorage = { kind: string; key: string; value?: string; how?: string };
type PlannedRequest = { type: string; url: string };
type TagPlan = { cookies: PlannedCookie[]; storage: PlannedStorage[]; requests: PlannedRequest[] };

/** Replaced by JSON when the script is served. */
declare const TAG_PLAN: TagPlan;

type ShopTag = { id: string; src: string; category: string };
type ShopConfig = {
  page: string;
  product: string | null;
  tags: ShopTag[];
  beforeChoice: boolean;
  afterRefusal: boolean;
  dntIgnored: boolean;
  dntSent: boolean;
  beacons: boolean;
  consentCookie: PlannedCookie;
  storage: Record<string, string>;
};

type ShopWindow = Window & { dataLayer?: unknown[]; fbq?: unknown; hj?: unknown; nostojs?: unknown };
