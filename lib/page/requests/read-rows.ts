import type { RequestPortal } from "../../model/request-portal.ts";
import { LONGEST_NUMBER } from "../../model/row-stamp.ts";
import { tidy } from "../forms/controls.ts";
import type { ListRow } from "../stamps/list-row.ts";

type List = RequestPortal["lists"][number];

/** The rows that are in the page now, by their requests' numbers. A row without exactly one number and one such cell gets no stamp, nor one whose number is none. */
export function readRows(document: Document, { row, number, stamp }: List): ListRow[] {
  return [...document.querySelectorAll(row)].flatMap((element) => {
    const [numberCell, ...moreNumbers] = element.querySelectorAll(number);
    const [cell, ...moreCells] = element.querySelectorAll(stamp);
    if (!numberCell || !cell || moreNumbers.length > 0 || moreCells.length > 0) return [];
    const text = tidy(numberCell.textContent);
    return text === "" || text.length > LONGEST_NUMBER ? [] : [{ number: text, cell }];
  });
}
