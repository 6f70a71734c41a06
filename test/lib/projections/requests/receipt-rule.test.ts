import { describe, expect, it } from "vitest";
import type { Procedure } from "../../../../lib/model/procedure.ts";
import { receiptRule } from "../../../../lib/projections/requests/receipt-rule.ts";
import { channelOptions, CONFIRMED_CHANNELS } from "../../../../rules/national/procedures/channels.ts";
import { REQUEST } from "../../../gallery/request-samples.ts";

describe("receiptRule", () => {
  it.each(channelOptions)("says of $value which day is that of receipt, as the procedure counts it", ({ value }) => {
    const rule = receiptRule(REQUEST, value);
    expect(rule?.sentence.includes("确认的那一天才是收到之日")).toBe(CONFIRMED_CHANNELS.includes(value));
    expect(rule?.sentence).toMatch(/收到之日/);
    expect(rule?.basis).toContainEqual({ document: "中华人民共和国政府信息公开条例", clause: "第三十一条" });
  });

  it("says what an agency's own procedure says, and nothing where that says nothing", () => {
    const basis = [{ document: "某县医保局制度", clause: "第三条" }];
    const own: Procedure = {
      ...REQUEST,
      fields: REQUEST.fields.map((field) =>
        field.id === "channel"
          ? {
              ...field,
              options: [
                { value: "box", title: "意见箱", hint: "开箱的那一天。" },
                { value: "fax", title: "传真" },
              ],
            }
          : field,
      ),
      moments: REQUEST.moments.map((moment) => (moment.id === "received" ? { ...moment, basis } : moment)),
    };
    expect(receiptRule(own, "box")).toEqual({ sentence: "开箱的那一天。", basis });
    expect(receiptRule(own, "fax")).toBeUndefined();
    expect(receiptRule(REQUEST, "pigeon")).toBeUndefined();
  });
});
