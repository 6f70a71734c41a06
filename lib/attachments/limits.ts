/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 100 * 2 ** 20;

/** Most parts of a packed file (DOCX, XLSX). */
export const MOST_PARTS = 20_000;

/** Most that one part may unpack to, in bytes. */
export const LARGEST_PART = 200 * 2 ** 20;

/** Most that all parts read together may unpack to, in bytes. */
export const LARGEST_UNPACKED = 400 * 2 ** 20;

/** A part that grows more than this many times when unpacked is a bomb, if it is also larger than {@link BOMB_SIZE}. */
export const HIGHEST_RATIO = 250;

/** In bytes, unpacked. */
export const BOMB_SIZE = 20 * 2 ** 20;

/** Most sheets of a workbook. */
export const MOST_SHEETS = 1000;

/** Most pages of a PDF. */
export const MOST_PAGES = 3000;

/** Most text, in UTF-16 units. */
export const MOST_TEXT = 30_000_000;

/** Most paragraphs and cells together. */
export const MOST_BLOCKS = 2_000_000;

/** Most pictures of one file whose data are looked at. */
export const MOST_PICTURES = 2000;

/** How deep elements of a page or of XML stand in each other: the parser takes time by the square of it. */
export const DEEPEST_ELEMENTS = 10_000;

/** How deep a file in a file is followed. */
export const DEEPEST_NESTING = 2;
