/** The four colours a product is drawn in. */
export type Colours = { base: string; light: string; dark: string; accent: string };

/** A soft shadow on the floor. */
export function shadow(x: number, y: number, width: number, height: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${height}" fill="#7a6a52" opacity=".28" filter="url(#soft)"/>`;
}
