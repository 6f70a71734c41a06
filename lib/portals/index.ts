import type { PortalProfile } from "../model/portal-profile.ts";
import { demo } from "./demo.ts";

/** The portal profiles that come with the extension. */
export const profiles: readonly PortalProfile[] = [demo];
