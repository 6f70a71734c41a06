import { defineUnlistedScript } from "#imports";
import { startStamps, type StartStamps } from "../../lib/page/stamps/start-stamps.ts";
import { createHandover } from "../../lib/platform/handover.ts";

// Run by the background in a frame with a CMS's list of articles.
export default defineUnlistedScript(() => {
  createHandover<StartStamps>("stamps").leave(startStamps);
});
