/** A piece of text and where it stands on a printed page; lengths in points, `y` grows upwards. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** One visual line: its parts from left to right, set apart where there is room between them. */
export interface PrintedLine {
  parts: { text: string; x: number }[];
  y: number;
  size: number;
}
