import type { Detector } from "../../passage.ts";
import { mobileNumbers } from "./mobile-numbers.ts";

/** A person's mobile number. Table cells are read with their table: see `examiners/persons/mobile-cells.ts`. */
export const mobilePhone: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) =>
    passage.cell === undefined ? mobileNumbers(passage).filter(({ whose }) => whose !== "office") : [],
};

/** A mobile number given out as the office's own, e.g. behind 咨询电话. */
export const officeMobilePhone: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) =>
    passage.cell === undefined ? mobileNumbers(passage).filter(({ whose }) => whose === "office") : [],
};
