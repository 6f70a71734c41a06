import { describe, expect, it } from "vitest";
import { fillLetter, letterText } from "../../../../lib/documents/letters/fill-letter.ts";
import { letterFacts } from "../../../../lib/documents/letters/letter-values.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import type { MonthCount } from "../../../../lib/projections/fees.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { fees } from "../../../../rules/national/procedures/fees.ts";
import { ANSWERS } from "./sample-answers.ts";
import { APPLICANT, OFFICE, REQUEST, sampleCase } from "./sample-case.ts";
import { PACK, templateOf } from "./sample-letters.ts";

function letter(code: string, entered: FieldValues, month?: MonthCount) {
  const facts = letterFacts({
    case: sampleCase(),
    procedure: REQUEST,
    office: OFFICE,
    person: APPLICANT,
    calendar: CALENDAR,
    tariff: fees,
    today: "2026-10-20",
    month,
    entered,
  });
  const filled = fillLetter(templateOf(code), facts, PACK?.remedies ?? []);
  return { text: letterText(filled), missing: filled.missing.map(({ field }) => field), doubts: facts.doubts };
}

describe("a notice of a fee (D12; 109号第四条、第五条)", () => {
  const month: MonthCount = { month: "2026-09", earlier: [], before: 28, own: 1 };

  it("tells how many came before in the month of receipt, which these are, and each tier", () => {
    const { text, missing } = letter("D12", { "letter-number": "27", "fee-method": "items", "fee-count": 6 }, month);
    expect(missing).toEqual([]);
    expect(text).toContain(
      "本机关在2026年9月收到您的申请，在本次申请之前已有28件；本次申请计6件，为该月的第29件至第34件。",
    );
    expect(text).toContain("第29件至第30件：每件100元，计200元；第31件至第34件：每件200元，计800元。应缴1000元。");
    expect(text).not.toContain("累计申请6件");
  });

  it("asks for what came before where the register was not counted, and for nothing of the kind by pages", () => {
    const items = { "letter-number": "27", "fee-method": "items", "fee-count": 1 };
    expect(letter("D12", items).missing).toEqual(expect.arrayContaining(["fee-before", "fee-place", "fee-amount"]));
    expect(letter("D12", { ...items, "fee-before": 10 }).text).toContain(
      "为该月的第11件。第11件：每件100元，计100元。应缴100元。",
    );
    const pages = letter("D12", { "letter-number": "27", "fee-method": "pages", "fee-count": 68 });
    expect(pages.missing).toEqual([]);
    expect(pages.text).toContain("共68页。第1页至第30页：不收费；第31页至第68页：每页10元，计380元。应缴380元。");
  });

  it("doubts an amount that is not by the tiers", () => {
    const entered = { "letter-number": "27", "fee-method": "items", "fee-count": 6, "fee-amount": 900 };
    expect(letter("D12", entered, month).doubts["fee-amount"]).toContain("应当为 1000 元");
    expect(letter("D12", { ...entered, "fee-amount": 1000 }, month).doubts).not.toHaveProperty("fee-amount");
  });
});

describe("a notice to correct (D03; 条例第二十九条第二款)", () => {
  const UNCLEAR = "申请内容不明确";
  const of = (...reasons: string[]) => letter("D03", { ...ANSWERS["D03"], "correction-reasons": reasons });

  it("says why by what is missing", () => {
    expect(of("content").text).toContain(UNCLEAR);
    expect(of("identity").text).toContain("没有提供身份证明");
    expect(of("identity").text).not.toContain(UNCLEAR);
    expect(of("form").text).toContain("形式要求");
    expect(letter("D03", { "letter-number": "18" }).missing).toContain("correction-reasons");
  });

  it("is not taken for unclear content by the replies after it", () => {
    for (const code of ["D14", "D20", "D28"]) {
      const { text } = letter(code, ANSWERS[code] ?? {});
      expect(text).toContain("本机关于2026年9月4日");
      expect(text).not.toContain(UNCLEAR);
    }
  });
});

describe("a reply in part (D15; 条例第三十七条)", () => {
  it("gives each withheld part its ground and its reason", () => {
    const { text } = letter("D15", ANSWERS["D15"] ?? {});
    expect(text).toContain(
      "整改报告中的进货渠道和价格：涉及商业秘密、个人隐私等第三方合法权益，公开会造成损害，依照《条例》第十五条、第三十二条的规定不予公开。理由是：进货渠道和价格没有公开",
    );
    expect(text).toContain(
      "监督检查中形成的询问笔录：属于行政执法案卷信息，依照《条例》第十六条第二款的规定不予公开。理由是：询问笔录记载",
    );
    const { missing } = letter("D15", { ...ANSWERS["D15"], "withheld-grounds": ["third-party", "process"] });
    expect(missing).toEqual(["withheld-process", "reason-process"]);
  });
});
