import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { national } from "../../../../rules/national/pack.ts";
import { exampleDraft } from "../../../rules/marked-example.ts";
import { TODAY } from "../spans.ts";

const rules = compileRules(national);

/** What each mend offered for the first finding of a rule would leave. */
function mendsOf(text: string, rule: string): string[] {
  const found = checkDraft(exampleDraft(text), rules, { today: TODAY }).find((one) => one.rule === rule);
  return [found?.fix, ...(found?.otherFixes ?? [])].map((fix) => fix?.replacement ?? "—");
}

describe("each way of hiding leaves what it says", () => {
  test.each([
    ["id-number", "证号34152519900307123X", ["341525************", "341525********123X", ""]],
    ["mobile-phone", "家长电话１５０１２３４５６７８", ["150****5678", ""]],
    ["bank-card", "卡号6217001234567890122已打款", ["***************0122", ""]],
    ["passport", "护照号码：EA1234567", ["EA*******", "EA****567", ""]],
    ["plate-number", "车牌号：皖N·12A34", ["皖N*****", "皖N***34", ""]],
    ["social-security-number", "社会保障卡号：A12345678", ["A1*******", "A12****78", ""]],
    ["personal-email", "张某的邮箱Zhang_San@163.com", ["Z***@163.com", ""]],
    ["personal-account", "微信：zhangsan_88", ["z***", ""]],
    ["informant", "举报人王小明反映", ["某某", ""]],
    ["informant", "举报人联系电话：0564-5021234", ["—", ""]],
    ["minor", "王小明，男，2019年3月12日出生", ["2019年", ""]],
  ])("%s: %s", (rule, text, mends) => {
    expect(mendsOf(text, rule)).toEqual(mends);
  });
});

describe("a home becomes its village, street or town, written as it was", () => {
  test.each([
    ["家住霍山县衡山镇迎驾厂东区3栋2单元501室", "霍山县衡山镇"],
    ["家住霍山县衡山镇文峰社区阳光花园３栋２单元", "霍山县衡山镇文峰社区"],
    ["家庭住址：安徽省六安市霍山县下符桥镇三尖铺村张家冲组", "安徽省六安市霍山县下符桥镇三尖铺村"],
    ["现住合肥市蜀山区黄山路468号通和佳苑4幢606室", "合肥市蜀山区黄山路"],
    ["住址：裕安区桃源小区3栋501室", "裕安区"],
  ])("%s", (text, left) => {
    expect(mendsOf(text, "home-address")).toEqual([left, ""]);
  });
});

test("an illness is told of nobody once the name is hidden; what is left is written as it was", () => {
  expect(mendsOf("患者王小明（男，68岁），诊断为慢性肾功能衰竭。", "medical-privacy")[0]).toBe(
    "王某（男，68岁），诊断为慢性肾功能衰竭",
  );
});

test("a column of homes is one finding, each place with its own mend", () => {
  const rows = ["三尖铺村张家冲组", "圣人山村3组", "戴家河村东冲组12号"].map((home) => `| 张某 | 下符桥镇${home} |`);
  const table = ["| 姓名 | 家庭住址 |", ...rows].join("\n");
  const found = checkDraft(exampleDraft(table), rules, { today: TODAY }).filter(
    ({ rule }) => rule === "home-address-cells",
  );
  expect(found).toHaveLength(1);
  expect([found[0]?.fix?.replacement, ...(found[0]?.fix?.more ?? [])]).toEqual([
    "下符桥镇三尖铺村",
    "下符桥镇圣人山村",
    "下符桥镇戴家河村",
  ]);
});

test("who is punished may be named; the numbers and the home stay held", () => {
  const text =
    "@kind penalty\n当事人：王小明，住址：霍山县衡山镇幸福村3组，身份证号：34152519900307123X，车牌号：皖N12A34";
  const held = checkDraft(exampleDraft(text), rules, { today: TODAY }).filter(({ outcome }) => outcome === "block");
  expect(held.map(({ category }) => category)).toEqual(["home-address", "id-number", "plate-number"]);
});
