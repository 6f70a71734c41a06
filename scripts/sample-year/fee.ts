import type { FieldValues } from "../../lib/model/field.ts";

/** What the sample charges: by item in a month, or by page of one request. */
export type Fee = { readonly items: number; readonly yuan: number } | { readonly pages: number; readonly yuan: number };

/** The fields of the notice. */
export function feeOf(fee: Fee): FieldValues {
  const by = "items" in fee ? { method: "items", count: fee.items } : { method: "pages", count: fee.pages };
  return { "fee-method": by.method, "fee-count": by.count, "fee-amount": fee.yuan, "sent-how": "post" };
}
