import { z } from "zod";
import type { ExchangeToBackground } from "./exchange-protocol.ts";
import type { SchemasOf } from "./schemas-of.ts";

const file = z.uuid();

/** What our own pages may ask about exchanging events, by name. Background only: holds zod. */
export const EXCHANGE_SCHEMAS: SchemasOf<keyof ExchangeToBackground> = {
  "exchange.status": z.strictObject({}),
  "exchange.export": z.strictObject({ what: z.enum(["all", "own"]) }),
  "exchange.preview": z.strictObject({ file }),
  "exchange.import": z.strictObject({ file, trust: z.array(z.uuid()).max(1000) }),
  "exchange.settle": z.strictObject({
    conflict: z.string().min(1).max(200),
    reason: z.string().trim().min(4).max(500),
  }),
};
