import { defineUnlistedScript } from "#imports";
import { startCheck, type StartCheck } from "../../lib/check/start-check.ts";
import { createHandover } from "../../lib/platform/handover.ts";

// Run by the background in a frame where an article was found; no other page of a site that is on carries the detectors.
export default defineUnlistedScript(() => createHandover<StartCheck>("check").leave(startCheck));
