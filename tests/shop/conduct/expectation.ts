import type { Behaviour } from './behaviours.ts';
import type { Category, Moment, ResourceType, StorageDeclaration } from './declaration.ts';

/** When a thing happens around the visitor's choice in the banner. */
export type Timing = {
  moment: Moment;
  /** Before any choice has been made. */
  beforeChoice: boolean;
  /** On pages loaded after everything was refused. */
  afterRefusal: boolean;
};

export type ExpectedCookie = Timing & {
  id: string;
  name: string;
  /** Host or, without `hostOnly`, the domain it is good for. */
  host: string;
  hostOnly: boolean;
  party: 'first' | 'third';
  how: 'header' | 'script';
  /** Address (without query) of the answer or script that sets it. */
  setBy: string;
  company: string;
  category: Category;
  /** Seconds asked for; null for a session cookie. A browser may keep less (400 days at most). */
  requestedSeconds: number | null;
  /** Seconds the cookie table declares (null: session), or that it says no time, or has no row. */
  declaredSeconds: number | null | 'untold' | 'unlisted';
  partitioned: boolean;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'Strict' | 'Lax' | 'None' | null;
};

export type ExpectedStorage = Timing & {
  id: string;
  kind: StorageDeclaration['kind'];
  origin: string;
  key: string;
  party: 'first' | 'third';
  setBy: string;
  company: string;
  category: Category;
  listed: boolean;
};

export type ExpectedHost = Timing & {
  host: string;
  company: string;
  country: string;
  category: Category;
  types: ResourceType[];
  party: 'first' | 'third';
  /** The name the host is an alias of, where it is one. */
  alias: string | null;
  /** True when the policy names the company as a recipient. */
  named: boolean;
};

type ExpectedConsent = {
  /** Cookie that remembers the choice, and the classes its value then holds: `v1:` classes joined by + `:` seconds. */
  cookie: string;
  answers: { answer: 'accept-all' | 'refuse-all' | 'settings'; classes: string }[];
};

/** One place where words and conduct part: the rule that should say so, and the subject of its finding. */
export type ExpectedFinding = { behaviour: Behaviour; check: string; subject: string };

export type ExpectedConduct = {
  cookies: ExpectedCookie[];
  storage: ExpectedStorage[];
  thirdParties: ExpectedHost[];
  consent: ExpectedConsent;
  findings: ExpectedFinding[];
};
