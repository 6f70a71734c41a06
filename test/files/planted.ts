const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of nobody, with a right check digit; a number of its own for each place it is planted in. */
function plantedId(nth: number): string {
  const first = `34152519900101${String(100 + nth)}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first[index]), 0);
  return first + "10X98765432"[sum % 11];
}

/** Where the numbers are planted in the made files. */
export const PLACES = [
  "body",
  "cell",
  "header",
  "footer",
  "footnote",
  "comment",
  "deleted",
  "inserted",
  "vanished",
  "link",
  "alternative",
  "textBox",
  "hiddenSheet",
  "hiddenRow",
  "hiddenColumn",
  "property",
  "covered",
  "white",
] as const;

/** The number planted in a place. */
export function idIn(place: (typeof PLACES)[number]): string {
  return plantedId(PLACES.indexOf(place));
}
