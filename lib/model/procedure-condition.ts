import { z } from "zod";
import { FieldIdSchema as Id, FieldValueSchema } from "./field.ts";

const hasValue = z.strictObject({ field: Id, in: z.array(FieldValueSchema).min(1) });

const SingleConditionSchema = z.union([
  hasValue,
  z.strictObject({ field: Id, notIn: z.array(FieldValueSchema).min(1) }),
  z.strictObject({ done: Id }),
  z.strictObject({ notDone: Id }),
  z.strictObject({
    each: Id,
    has: z.array(z.strictObject({ step: Id, when: z.array(hasValue).min(1).optional() })).min(1),
  }),
]);

/**
 * What is so of a case: a field has one of these values, or (`notIn`) none of them or nothing yet; a step has or has not been
 * taken. `each`: every taking of that step, if there is any, was answered by one of `has` whose own values fit, e.g. every
 * 征求意见 by a reply that agrees. `any`: one of these holds.
 */
const ConditionSchema = z.union([
  SingleConditionSchema,
  z.strictObject({ any: z.array(SingleConditionSchema).min(2) }),
]);

/** All of them hold. */
export const when = z.array(ConditionSchema).min(1).optional();

/** See ConditionSchema above. */
export type Condition = z.infer<typeof ConditionSchema>;
