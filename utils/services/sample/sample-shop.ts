/** Registrable domain of the sample, under a top-level domain that is kept for examples (RFC 6761 section 6.5). */
export const SAMPLE_SHOP = 'vinterlinne.example';

/** True for the shop of the sample, which exists nowhere. */
export const isSample = (shop: string): boolean => shop === SAMPLE_SHOP;
