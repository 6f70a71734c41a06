/** Runs of digits as long as an ID card's, a phone's or a bank card's, with a last X; a year or a document's number is shorter. */
const LONG = /(?<![0-9A-Za-z])[0-9]{11,19}[Xx]?(?![0-9A-Za-z])/g;

/** A text for a list: on one line, cut to `length` characters, numbers of persons hidden. */
export function briefly(text: string, length = 80): string {
  const line = text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(LONG, (number) => `${number.slice(0, 3)}****`);
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
