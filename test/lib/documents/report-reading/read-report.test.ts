import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  readReport,
  type ReadReport,
  type ReportSource,
} from "../../../../lib/documents/report-reading/read-report.ts";
import { REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import { figureBreaks } from "../../../../lib/projections/annual-report/figure-breaks.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { asHtml, asTabs, asWord, balancedFigures, tablesOf } from "./made-report.ts";

const figures = balancedFigures();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(from: ReportSource): ReadReport {
  const answer = readReport(from, REPORT_LABELS);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

function refused(from: ReportSource): string {
  const answer = readReport(from, REPORT_LABELS);
  if (answer.ok) throw new Error("it was read");
  return answer.error;
}

const text = (content: string): ReportSource => ({ kind: "text", content });
const WHOLE = { year: "2025", format: "2021", figures, faults: [], notes: [] };

describe("last year's report, read from what it was published as", () => {
  test("the sample balances and has no two neighbours alike", () => {
    expect(figureBreaks(figures)).toEqual([]);
    expect(new Set(REPORT_CELLS.map((key) => figures[key])).size).toBeGreaterThan(120);
  });

  test("a Word document: all 200 figures", async () => {
    const name = "年报.docx";
    expect(read({ kind: "file", name, bytes: await asWord(tablesOf(figures)) })).toEqual({ ...WHOLE, source: name });
  });

  test("a web page, as a file and from the clipboard: all 200 figures", () => {
    const html = asHtml(tablesOf(figures));
    expect(read({ kind: "file", name: "年报.html", bytes: bytes(html) })).toEqual({ ...WHOLE, source: "年报.html" });
    expect(read({ kind: "html", content: html })).toEqual({ ...WHOLE, source: "粘贴的表格" });
  });

  test("a page whose tables stand in a table for the layout", () => {
    const html = `<table><tr><td>左栏</td><td>${asHtml(tablesOf(figures))}</td></tr></table>`;
    expect(read({ kind: "html", content: html }).figures).toEqual(figures);
  });

  test("a pasted text with tabs, and with strokes", () => {
    const tabs = asTabs(tablesOf(figures));
    expect(read(text(tabs))).toEqual({ ...WHOLE, source: "粘贴的表格" });
    expect(read(text(tabs.replaceAll("\t", " | "))).figures).toEqual(figures);
  });

  test("labels with spaces and breaks, full width figures, thousands", () => {
    const odd = asTabs(tablesOf(figures))
      .replace("1.属于国家秘密", '"１．属于\n国家秘密"')
      .replace("（一）予以公开", "(一) 予以 公开")
      .replaceAll(
        /\t(\d+)/g,
        (_, digits: string) => `\t ${digits.replaceAll(/\d/g, (one) => "０１２３４５６７８９"[Number(one)] ?? "")}`,
      )
      .replace("．０３８", ".038");
    expect(read(text(odd)).figures).toEqual(figures);
    expect(
      read(text(asTabs(tablesOf({ ...figures, "requests/r1/total": 1234 })).replace("1234", "1,234"))).figures,
    ).toMatchObject({ "requests/r1/total": 1234 });
  });

  test("heads that are broken make no difference; figures go by their places", () => {
    const broken = asTabs(tablesOf(figures))
      .replaceAll(/结果维持|结果纠正|其他结果/g, "结果")
      .replaceAll("尚未审结", "尚未")
      .replace("商业企业", "商业")
      .replace("自然人", "");
    expect(read(text(broken)).figures).toEqual(figures);
  });

  test("blank, - and / count as 0, and that is said", () => {
    const none = { ...figures };
    for (const key of REPORT_CELLS) if (key.startsWith("requests/r3_3_")) none[key] = 0;
    const blank = asTabs(tablesOf(none)).replaceAll(/(属于国家秘密)(\t0){7}/g, "$1\t-\t/\t—\t －\t\t/\t0");
    const { figures: got, faults, notes } = read(text(blank));
    expect(got).toEqual(none);
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      "第三部分的表有6格没有写数（空白、“-”或者“/”），按0计：“1.属于国家秘密”一行“自然人”一格、“1.属于国家秘密”一行“商业企业”一格、“1.属于国家秘密”一行“科研机构”一格、“1.属于国家秘密”一行“社会公益组织”一格等。",
    ]);
  });

  test("empty cells that merged ones left behind, on either side", () => {
    const padded = asTabs(tablesOf(figures)).replaceAll(/^(.*\t\d+)$/gm, (line) =>
      line.startsWith("一、") ? line.replace("\t", "\t\t\t") : `${line}\t\t`,
    );
    expect(read(text(padded)).figures).toEqual(figures);
  });

  test("where it cannot be told which cell is which column, the row is left out and named", () => {
    const row = (cells: string): string => asTabs(tablesOf(figures)).replace(/(2\.重复申请)(\t\d+){7}/, `$1${cells}`);
    for (const cells of ["\t\t1\t2\t3\t4\t5\t6\t", "\t1\t2\t3", "\t1\t2\t3\t4\t5\t6\t7\t8"]) {
      const { figures: got, faults } = read(text(row(cells)));
      expect(Object.keys(got)).toHaveLength(193);
      expect(faults).toEqual([expect.stringMatching(/^第三部分的表：“2\.重复申请”一行应有7个数，这里有\d格，/)]);
    }
  });

  test("what is no number is left out and named", () => {
    const { figures: got, faults } = read(
      text(asTabs(tablesOf(figures)).replace(/(r?1\.属于国家秘密)\t\d+/, "$1\t=1+1")),
    );
    expect(got["requests/r3_3_1/natural"]).toBeUndefined();
    expect(faults).toEqual([
      "第三部分的表：“1.属于国家秘密”一行“自然人”一格写的是“=1+1”，不是能计的数，没有读入。请改成数字后再导入。",
    ]);
  });

  test("rows that lack are named; a table that lacks is", () => {
    const [disclosure, requests, challenges] = tablesOf(figures).map((grid) => asTabs([grid]));
    expect(read(text((requests ?? "").replace(/^四、结转下年度.*$/m, ""))).faults).toEqual([
      "第二部分的表：没有找到。请核对文件里有没有这张表；表是图片的，请找原来的文档。",
      "第三部分的表：没有找到这些行，没有读入：“四、结转下年度继续办理”。请核对原表后再导入。",
      "第四部分的表：没有找到。请核对文件里有没有这张表；表是图片的，请找原来的文档。",
    ]);
    expect(Object.keys(read(text(`${disclosure}\n${challenges}`)).figures)).toHaveLength(25);
  });

  test("two reports in one file are not mixed", () => {
    const two = asTabs([...tablesOf(figures), ...tablesOf(balancedFigures(4))]);
    const { figures: got, faults } = read(text(two));
    expect(faults.filter((fault) => fault.includes("出现了几次"))).toHaveLength(23);
    // What both have alike is no contradiction.
    expect(got["requests/r3_1/natural"]).toBeUndefined();
    expect(got["requests/r4/natural"]).toBe(figures["requests/r4/natural"]);
  });

  test("columns in another order are said", () => {
    const other = asHtml(tablesOf(figures))
      .replace(/<script.*?<\/script>/, "")
      .replace("自然人", "甲")
      .replace("总计", "自然人")
      .replace("甲", "总计");
    expect(read({ kind: "html", content: other }).faults[0]).toContain("列的次序与国家格式不一样");
  });

  test("rows that lack alike are named in one sentence", () => {
    const [, requests] = tablesOf(figures).map((grid) => asTabs([grid]));
    const { faults } = read(text((requests ?? "").replaceAll(/^((?:[1-8]\.|\t[2-8]\.).*)\t\d+$/gm, "$1\t0\t0")));
    expect(faults.filter((fault) => fault.includes("这里有8格"))).toEqual([
      expect.stringMatching(/^第三部分的表：“.+”、“.+”、“.+”、“.+”等\d+行应有7个数，这里有8格，/),
    ]);
  });

  test("an amount that is not in 万元 is not taken for one", () => {
    const { figures: got, faults } = read(text(asTabs(tablesOf(figures)).replace("单位：万元", "单位：元")));
    expect(got["disclosure/charges/amount"]).toBeUndefined();
    expect(faults[0]).toContain("行政事业性收费金额");
  });

  test("the year by the title, else by the file's name, else by nobody", () => {
    const tables = tablesOf(figures);
    expect(read(text(asTabs(tables, "某局二〇二五年"))).year).toBeUndefined();
    expect(read({ kind: "file", name: "2024年年报.txt", bytes: bytes(asTabs(tables, "")) }).year).toBe("2024");
    expect(read(text(asTabs(tables, "2024年信息公开年度报告 2023年政府信息公开工作年度报告"))).year).toBeUndefined();
  });
});

describe("files that are not what they should be", () => {
  const file = (name: string, content: Uint8Array): ReportSource => ({ kind: "file", name, bytes: content });

  test.each([
    ["空.docx", new Uint8Array(), "文件是空的"],
    ["年报.pdf", bytes("%PDF-1.7\n"), "PDF 里的表格没有行和列"],
    ["年报.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "旧格式"],
    ["年报.docx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "这不是 Word 文档"],
    ["年报.docx", strToU8("PK\u0003\u0004 broken"), "已损坏"],
    ["图.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "这种文件读不了"],
    ["说明.txt", bytes("没有表"), "没有找到年度报告的三张表"],
    ["大.txt", new Uint8Array(21 * 2 ** 20).fill(97), "超过20兆"],
  ])("%s says why, and what to do", (name, content, why) => {
    const error = refused(file(name, content));
    expect(error).toContain(why);
    expect(error).toMatch(/请/);
  });

  test("where tables are there and no figure can be read, it says why", () => {
    const twice = asTabs([...tablesOf(figures).slice(1, 2), ...tablesOf(balancedFigures(40)).slice(1, 2)]);
    const requests = asTabs(tablesOf(figures).slice(1, 2));
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const nothing = [
      [{ kind: "text", content: twice.replaceAll(/^[四二].*$/gm, "") }, "一行出现了几次，数字不一样"],
      [{ kind: "text", content: requests.replaceAll(/(\t\d+){7}$/gm, "$&\t5") }, "等25行应有7个数，这里有8格"],
      [
        {
          kind: "html",
          content: `<table>${row("二、上年结转").replace("</tr>", "<td colspan=7>0</td></tr>")}</table>`,
        },
        "“二、上年结转政府信息公开申请数量”一行应有7个数，这里有1格",
      ],
      [
        {
          kind: "html",
          content: `<table>${row("信息内容", "本年收费金额（单位：元）")}${row("行政事业性收费", "15000")}</table>`,
        },
        "列名或者单位（万元）读不出来",
      ],
    ] satisfies [ReportSource, string][];
    for (const [from, why] of nothing) {
      const error = refused(from);
      expect(error).toContain(why);
      expect(error).toMatch(/^“粘贴的表格”里有年度报告的表，但是一个数也没有读入。第.部分的表：/);
      expect(error).not.toContain("没有找到年度报告的三张表");
      expect(error).not.toContain("没有找到。");
    }
  });

  test("a bomb is not unpacked", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(60 * 2 ** 20) }, { level: 9 });
    expect(refused(file("年报.docx", bomb))).toContain("解开后大得不正常");
  });

  test("elements within each other without end, and cells without end", () => {
    expect(refused({ kind: "html", content: "<div>".repeat(20_000) })).toContain("结构太复杂");
    expect(refused({ kind: "html", content: `<table>${"<tr><td>1".repeat(120_000)}` })).toContain("内容太多");
  });

  test("what a Word document strikes out or hides is not read, and entities are not followed", async () => {
    const xml = (run: string): Uint8Array =>
      zipSync({
        "word/document.xml": strToU8(
          `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:tbl><w:tr>${[
            "一、本年新收政府信息公开申请数量",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
          ]
            .map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`)
            .join("")}<w:tc><w:p>${run}<w:r><w:t>21</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
        ),
      });
    for (const run of [
      "<w:del><w:r><w:delText>9</w:delText></w:r></w:del>",
      "<w:moveFrom><w:r><w:t>9</w:t></w:r></w:moveFrom>",
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>",
    ])
      expect(read(file("年报.docx", xml(run))).figures["requests/r1/total"]).toBe(21);
    expect(read(file("年报.docx", xml("<w:r><w:t>&a;</w:t></w:r>"))).faults.join()).toContain("不是能计的数");
  });

  test("what a page does not show is not read", () => {
    const html = asHtml(tablesOf(figures)).replace(
      "<tbody>",
      '<tbody><tr style="display: none"><td>行政许可</td><td>99</td></tr><!-- <tr><td>行政许可</td><td>98</td></tr> -->',
    );
    expect(read({ kind: "html", content: html }).figures).toEqual(figures);
  });
});

test("random cuts never throw, and no wrong figure goes unsaid", () => {
  const whole = asTabs(tablesOf(figures)).replaceAll("\t", " | ");
  let state = 20261122;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let turn = 0; turn < 700; turn += 1) {
    const from = random(whole.length);
    const cut = random(4) === 0 ? whole.slice(from) : whole.slice(0, from) + whole.slice(from + random(200));
    const answer = readReport(text(cut), REPORT_LABELS);
    if (!answer.ok) continue;
    const { figures: got, faults } = answer.value;
    const wrong = REPORT_CELLS.filter((key) => got[key] !== undefined && got[key] !== figures[key]);
    const said = [...faults, ...figureBreaks(got).map(({ sentence }) => sentence)];
    const lacking = REPORT_CELLS.filter((key) => got[key] === undefined);
    expect(wrong.filter((key) => !key.startsWith("disclosure/")).length === 0 || said.length > 0, cut).toBe(true);
    expect(lacking.length === 0 || said.length > 0, cut).toBe(true);
  }
});
