/** A piece of text and where it stands on a printed page; lengths in points, `y` grows upwards. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A stretch of a line, from its first point to its last. */
export interface Part {
  text: string;
  x: number;
  end: number;
}

/** A part as it was placed: pieces of one line may differ a little in height. */
interface Piece extends Part {
  y: number;
}

/** One visual line: its parts from left to right, set apart where there is room between them. */
export interface PrintedLine {
  parts: Part[];
  /** The pieces the parts were made of: cells may stand so close that nothing sets them apart. */
  pieces: Piece[];
  y: number;
  size: number;
}
