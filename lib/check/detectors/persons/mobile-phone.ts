import type { Detector } from "../../passage.ts";
import { mobileNumbers } from "./mobile-numbers.ts";

/** A person's mobile number. */
export const mobilePhone: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) => mobileNumbers(passage, "person"),
};

/** A mobile number given out as the office's own, e.g. behind 咨询电话. */
export const officeMobilePhone: Detector = {
  words: [],
  readsNumbers: true,
  find: (passage) => mobileNumbers(passage, "office"),
};
