/** A host name of the portal's own that no extension is switched on for: the control in tests. Loopback all the same. */
const SECOND_NAME = "portal.test";

/** Chromium's start-up flag that leads {@link SECOND_NAME} to the portal. */
export const SECOND_NAME_FLAG = `--host-resolver-rules=MAP ${SECOND_NAME} 127.0.0.1`;
