import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { nationalProcedures } from "../../../../rules/national/procedures/index.ts";

/** The national procedures, as an agency without any of its own has them. */
export const NATIONAL = proceduresInForce({
  id: "national",
  title: "",
  agency: "",
  version: "",
  rules: [],
  procedures: nationalProcedures,
}).procedures;
