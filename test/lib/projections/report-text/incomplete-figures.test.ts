import { expect, test } from "vitest";
import type { Figure } from "../../../../lib/model/figures.ts";
import { ReportingSchema } from "../../../../lib/model/reporting.ts";
import { draftText, plainText } from "../../../../lib/projections/report-text/draft-text.ts";
import { quotedNumbers } from "../../../../lib/projections/report-text/quoted-numbers.ts";
import { cellsWith, figure, sources } from "./sources.ts";

const whole = figure("account-posts", "公众号推送信息", 30);
const posts = { ...whole, incomplete: "未填齐（缺4至12月）" };

test("B.1: a figure that was not entered for the whole year is a gap that says what is lacking", () => {
  const basis = [{ document: "甲乙", clause: "一" }];
  const sentences = ["公众号推送信息{count:account-posts}条。"];
  const { outlines } = ReportingSchema.parse({
    outlines: [{ id: "made", title: "试写", basis, sections: [{ id: "one", title: "一、甲", sentences }] }],
  });
  const [made] = outlines;
  const text = made
    ? draftText(made, sources({ figures: [posts] }))
        .map(plainText)
        .join("")
    : "";
  expect(text).toBe("公众号推送信息【公众号推送信息，未填齐（缺4至12月）】条。");
});

test("B.1: nor is a text held against it", () => {
  const from = (one: Figure) => ({
    year: "2025",
    figures: [one],
    report: cellsWith({}),
    fees: { amount: 0, paid: 0, noticed: 0 },
  });
  const said = "全年公众号推送信息167条。";
  expect(quotedNumbers(said, from(whole))).toHaveLength(1);
  expect(quotedNumbers(said, from(posts))).toEqual([]);
});
