/** How much of a hostile page is kept. What is dropped is counted and said. */
export const BOUNDS = {
  /** Events a visit's journal holds; a rich shop visit makes 300 to 2 000. */
  eventsPerVisit: 20_000,
  /** Names longer than this are cut and end in an ellipsis. */
  nameLength: 128,
  urlLength: 300,
  queryNames: 40,
  /** Storage entries one census reports per frame. */
  censusEntries: 500,
  /** Journal positions a sighting keeps as evidence. */
  evidence: 8,
  /** Hashes of identifier-like parts a request and a value keep. */
  carriedParts: 48,
  valueParts: 4,
  /** Things a host's requests are listed to have carried. */
  carriedThings: 8,
  /** UTF-16 code units of a stored value that are looked at. */
  valueSample: 2_048,
  /** Sightings one visit yields per kind. */
  sightingsPerKind: 3_000,
} as const;

/** Cuts a name to the bound; the cut is visible. */
export const boundName = (name: string): string =>
  name.length <= BOUNDS.nameLength ? name : `${name.slice(0, BOUNDS.nameLength - 1)}…`;
