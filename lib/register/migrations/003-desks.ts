/**
 * The third shape: events of several desks. `twins` holds an entry that two desks wrote under one id (a duty's start, a row of one ledger)
 * and of which the other one counts, see exchange/union.ts; `desks` what is known of each desk's key and the last head that it signed;
 * `keys` this desk's own key.
 */
export const desks = {
  version: 3,
  stores: { twins: "[device+sequence]", desks: "device", keys: "device" },
} as const;
