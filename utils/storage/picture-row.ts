/** A picture of a shop's page, taken because the customer asked for it. */
export interface PictureRow {
  /** ULID. */
  id: string;
  shop: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Origin and path of the page; never what follows them. */
  url: string;
  /** In pixels. */
  width: number;
  height: number;
  /** `sha256-` and 64 hexadecimal digits, of the octets below. */
  hash: string;
  /** PNG. */
  content: Uint8Array;
}
