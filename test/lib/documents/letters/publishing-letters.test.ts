import { describe, expect, it } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { readAttachment } from "../../../../lib/attachments/read-attachment.ts";
import { letterDocx } from "../../../../lib/documents/letters/letter-docx.ts";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { letterDraft, letterFindings } from "../../../../lib/documents/letters/letter-draft.ts";
import { letterText, type FilledLetter } from "../../../../lib/documents/letters/fill-letter.ts";
import { documentsOf } from "../../../../lib/model/letter-fields.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { articleLetter } from "./sample-articles.ts";
import { OFFICE } from "./sample-case.ts";
import { PACK } from "./sample-letters.ts";
import { askedArticle, clarified, heardDraft, PUBLISHING } from "./sample-publishing.ts";

const words = (variant: string): string => letterText(PUBLISHING[variant]?.() ?? { parts: [] });

if (!PACK) throw new Error("no pack");
const RULES = compileRules(PACK);

function found(letter: FilledLetter): string[] {
  const draft = letterDraft(letter);
  const values = { "office-phone": OFFICE.phone };
  const findings = letterFindings(draft, checkDraft(draft, RULES, { today: "2026-03-20" }), values);
  return findings.map(({ outcome, rule }) => `${outcome} ${rule}`);
}

describe("the documents of articles and clarifications", () => {
  it("are each filled below", () => {
    const codes = ["article", "clarification"].flatMap((id) => documentsOf(PACK?.documents ?? [], id));
    expect(new Set(Object.keys(PUBLISHING).map((key) => key.slice(0, 3)))).toEqual(
      new Set(codes.map(({ code }) => code)),
    );
  });
});

describe.each(Object.entries(PUBLISHING))("%s", (_variant, fill) => {
  const letter = fill();
  const text = letterText(letter);

  it("misses nothing and leaves no blank", () => {
    expect(letter.missing).toEqual([]);
    expect(text).not.toMatch(/[×{}_]|undefined|null|NaN|\[object|某|XX|。。|；。|〔[^\d〕]/);
  });

  it("has nothing in it that the check finds, as it comes", () => {
    expect(found(letter)).toEqual([]);
  });

  it("tells none but the third party a way to object, and asks for no applicant", () => {
    expect(/申请行政复议|行政诉讼/.test(text)).toBe(letter.code === "L12");
    expect(text).not.toMatch(/申请人/);
  });

  it("comes back from its Word file as it was", async () => {
    const docx = await letterDocx(letter);
    if (!docx.ok) throw new Error(docx.error);
    const read = await readAttachment({ name: "letter.docx", bytes: docx.value });
    if (!read.ok) throw new Error(read.error);
    const shown = read.value.draft.blocks.filter(({ hidden }) => hidden === undefined).map((block) => block.text);
    const wanted = letter.parts.flatMap((part) =>
      part.role === "form" ? part.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) : [part.text],
    );
    expect(shown.slice(0, shown.length - 2)).toEqual(wanted.filter((one) => one !== ""));
  });
});

it("is held where a secrecy mark got into it (H2.5)", () => {
  const letter = articleLetter("huoshan", "L15", askedArticle().one, {
    entered: {
      "letter-form": "request",
      "report-question": "机密★10年",
      "report-purpose": "determine",
      "own-view": "可以公开",
      "draft-enclosed": "apart",
    },
  });
  expect(found(letter)).toEqual(["block secrecy-mark"]);
});

describe("third parties (H1.6, H2.9)", () => {
  it("are asked in writing, with the law that holds for what is given out unasked", () => {
    const text = words("L11");
    expect(text).toContain("霍山县康泰大药房有限公司：");
    expect(text).toContain("第十五条");
    expect(text).toContain("参照《条例》第三十二条");
    expect(text).toContain("15个工作日");
    expect(text).toContain("整改情况中的进货渠道");
    expect(text).toContain("□同意公开　　□不同意公开");
  });

  it("who object are told what is published all the same, and why", () => {
    expect(words("L12")).toMatch(/进货渠道是商业秘密。[\s\S]*公共利益造成重大影响[\s\S]*理由：关系参保人员用药安全。/);
    expect(words("L12-2")).toMatch(/理由不成立[\s\S]*理由：整改结果不含经营信息。/);
  });

  it("who object are told when it is out, and how to object to that (DOMAIN 4.3, D11)", () => {
    for (const variant of ["L12", "L12-2"]) {
      expect(words(variant)).toContain("上述内容将于2026年4月30日公开。");
      expect(words(variant)).toMatch(/60日内向.*申请行政复议.*6个月内向.*提起行政诉讼/);
    }
    expect(words("L12-2")).toContain("通过互联网申请行政复议");
    expect(words("L12")).not.toContain("通过互联网申请行政复议");
  });

  it("hear of their own matter only; a name that stands for another is asked for", () => {
    const { one, other } = askedArticle();
    const letter = articleLetter("huoshan", "L11", one, { entry: other, entered: { "letter-number": "6" } });
    expect(letter.missing.map(({ field }) => field)).toEqual(["consulted-name"]);
    expect(letterText(letter)).toContain("处方中的就医信息");
    expect(letterText(letter)).not.toMatch(/康泰|进货|公安局|市场监督/);
  });

  it("are told nothing of anybody where nobody said which", () => {
    const letter = articleLetter("huoshan", "L12", askedArticle().one);
    expect(letter.missing.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["consulted-name", "consult-about", "consult-reason", "refusal-choice"]),
    );
    expect(letterText(letter)).not.toMatch(/进货渠道|用药安全/);
  });
});

describe("other organs (H5)", () => {
  it("get 《政府信息协调发布意见书》 with a slip for opinion and basis, and nothing goes out before", () => {
    const text = words("L13");
    expect(text).toContain("霍山县医疗保障局\n政府信息协调发布意见书\n霍医保公复〔2026〕8号\n霍山县市场监督管理局：");
    expect(text).toMatch(/第十一条[\s\S]*2026年3月20日[\s\S]*本机关不公开该信息/);
    expect(text).toMatch(/政府信息协调发布意见书回执[\s\S]*意见\t□同意公开　　□不同意公开\n依据\t/);
    expect(text).not.toMatch(/公安局|线索/);
  });

  it("that object bring it before whoever coordinates, with their basis and ours", () => {
    const text = words("L14");
    expect(text).toContain("关于报请协调政府信息发布事项的函\n");
    expect(text).toContain("请将结果书面告知本机关。");
    expect(text).toContain("霍山县数据局：");
    expect(text).toContain("霍山县市场监督管理局书面回复不同意公开，依据是：处罚决定尚在复议期间。");
    expect(text).toContain("本机关于2026年3月3日向霍山县市场监督管理局发出");
  });
});

describe("what is uncertain (H1.8, H2.10)", () => {
  it("is reported to whoever determines it, and is not published before", () => {
    for (const variant of ["L15", "L15-3"]) {
      const text = words(variant);
      expect(text).toContain("六安市医疗保障局：");
      expect(text).toContain("第十七条第三款");
      expect(text).toContain("检查台账中的汇总数据能不能公开");
      expect(text).toContain("得到结果以前，本机关不公开该信息");
    }
  });

  it("is a 请示 to a superior and a 函 to another", () => {
    expect(words("L15")).toMatch(/公开政府信息的请示\n[\s\S]*妥否，请批复。/);
    expect(words("L15-3")).toMatch(/是否可以公开的函\n[\s\S]*请将结果书面告知本机关。/);
    expect(PUBLISHING["L15-3"]?.().title).toBe("关于报请确定政府信息是否可以公开的函");
  });

  it("goes without the draft where that may be secret", () => {
    expect(words("L15")).toContain("有关材料按保密规定另行传递。");
    expect(words("L15")).not.toContain("附件");
    expect(words("L15-3")).toContain("（拟公开稿）");
    const { one, report } = askedArticle();
    const undecided = articleLetter("huoshan", "L15", one, { entry: report, entered: { "letter-number": "10" } });
    expect(undecided.missing.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["letter-form", "draft-enclosed"]),
    );
  });

  it("is sent for approval by 霍山 where its rules want that (H5.6)", () => {
    expect(words("L15-2")).toMatch(/要经批准才能发布[\s\S]*批准以前，本机关不公开该信息/);
    expect(words("L15-2")).not.toContain("第十七条第三款");
  });
});

describe("a draft before the decision (H1.7)", () => {
  it("is put up with its days, the ways to comment, and where it is", () => {
    expect(words("L16")).toMatch(/2026年3月4日起，至2026年4月3日止。[\s\S]*1．信函：/);
    expect(words("L16")).toContain("草案全文和起草说明附后。");
    expect(words("L16-2")).toContain("https://www.ahhuoshan.gov.cn/draft/1.html");
  });

  it("rests on the agency's own clause first", () => {
    expect(words("L16")).toContain("《霍山县医保局信息主动公开和依申请公开制度》第七条和");
    const first = (pack: string) => {
      const documents = packInForce(pack, BUNDLED_PACKS)?.documents ?? [];
      return documents.filter(({ code }) => code === "L16").map(({ basis }) => basis[0]?.clause);
    };
    expect(["national", "huoshan", "tianjin"].map(first)).toEqual([["第十九条"], ["第七条"], ["第五条"]]);
  });

  it("is answered: how many comments, which were adopted, which not and why", () => {
    expect(words("L17")).toMatch(/共收到意见12条[\s\S]*四项。[\s\S]*没有采纳[\s\S]*与上级规定不一致。/);
    expect(words("L17-2")).toContain("没有收到意见");
    expect(words("L17-2")).not.toContain("采纳的意见");
  });

  it("is not answered without saying what became of the comments", () => {
    const one = heardDraft(12);
    const withoutThem = { ...one, done: one.done.filter(({ step }) => step !== "publish-feedback") };
    const letter = articleLetter("huoshan", "L17", withoutThem);
    expect(letter.missing.map(({ field }) => field)).toEqual(["feedback-adopted", "feedback-not-adopted"]);
  });
});

describe("a clarification (H4)", () => {
  it("is approved by kind: what was found, who was asked, who approved, who has to yet", () => {
    const text = words("L20");
    expect(text).toContain("发现日期\t2026年3月2日\t发现渠道\t网络");
    expect(text).toContain("报请确认的结果\t虚假信息");
    expect(text).toContain("霍山县卫生健康委员会：不同意，协商后同意");
    expect(text).toContain("主要负责人审批\t意见：同意发布\n签字：陈立　2026年3月3日　纸质审核单编号：3");
    expect(text).toContain("县政务公开办公室批准\t意见：同意\n签字：周正　2026年3月3日");
    expect(text).toContain("发布渠道\t互联网、报刊");
    expect(words("L20-2")).toMatch(/主要负责人审批\t意见、依据和理由（局主要负责人）[\s\S]*县政务公开办公室批准\t意见/);
  });

  it("says what is right, and of what was wrong only that much", () => {
    const text = words("L21");
    expect(text).toContain("经核实，该说法不属实。");
    expect(text).toMatch(/1．异地就医备案照常办理；\n2．已经备案的继续有效，不需要重新办理。/);
    expect(text).not.toContain("短视频账号");
  });

  it("is sent to departments concerned and to whoever confirms", () => {
    expect(words("L22")).toMatch(/霍山县卫生健康委员会：[\s\S]*定点医院的就医流程[\s\S]*□同意发布/);
    expect(words("L23")).toMatch(/县政务公开办公室：[\s\S]*2026年3月2日发现[\s\S]*是否由本机关澄清/);
    expect(clarified().one.outcome).toBe("clarified");
  });
});
