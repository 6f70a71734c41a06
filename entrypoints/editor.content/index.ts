import { defineContentScript } from "#imports";

export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_start",
  allFrames: true,
  main() {},
});
