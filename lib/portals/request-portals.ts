import type { RequestPortal } from "../model/request-portal.ts";
import { demoRequestsModern } from "./demo-requests-modern.ts";
import { demoRequestsOld } from "./demo-requests-old.ts";

/** The request systems that come with the extension. */
export const requestPortals: readonly RequestPortal[] = [demoRequestsOld, demoRequestsModern];
