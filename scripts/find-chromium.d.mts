/** Path of an installed Chromium, Chrome or Edge; `undefined` where there is none. */
export function findChromium(): string | undefined;
