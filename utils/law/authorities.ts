import data from './data/authorities.json' with { type: 'json' };

/** Something to know before writing to an authority. `code` is for the interface's words. */
export interface Caution {
  code: string;
  text: string;
}

/** A supervisory authority; the fields are described in `data/authorities.json`. */
export interface Authority {
  id: string;
  /** ISO 3166-1 code. */
  country: string;
  region?: string;
  scope: 'data' | 'cookies';
  shops?: boolean;
  name: string;
  englishName: string;
  complaintUrl: string;
  website: string;
  email: string | null;
  phone: string | null;
  address: string[];
  languages: string[];
  englishAccepted: boolean | null;
  cautions: Caution[];
  source: string;
  certainty: 'verified' | 'dated' | 'partly';
  checkedOn: string | null;
}

/** Every authority on file. */
export const authorities = data.authorities as readonly Authority[];

/** The authority with an id such as `fi-tsv`. */
export function authorityById(id: string): Authority | null {
  return authorities.find((authority) => authority.id === id) ?? null;
}
