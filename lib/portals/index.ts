import type { PortalProfile } from "../model/portal-profile.ts";
import { demo } from "./demo.ts";
import { demoCmsModern } from "./demo-cms-modern.ts";
import { demoCmsOld } from "./demo-cms-old.ts";

/** The portal profiles that come with the extension. */
export const profiles: readonly PortalProfile[] = [demo, demoCmsOld, demoCmsModern];
