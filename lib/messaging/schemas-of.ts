import type { z } from "zod";
import type { MessageName, RequestOf } from "./protocol.ts";

/** A schema for what each of these messages carries: a missing or a further one does not compile. */
export type SchemasOf<Names extends MessageName> = { readonly [N in Names]: z.ZodType<RequestOf<N>> };
