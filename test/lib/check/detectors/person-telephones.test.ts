import { expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { personRules } from "../../../../rules/national/persons/index.ts";
import { national } from "../../../../rules/national/pack.ts";
import { exampleDraft } from "../../../rules/marked-example.ts";
import { TODAY } from "../spans.ts";

const rules = compileRules({ ...national, rules: [...personRules] });

/** What becomes of the numbers in a text, in their order; several in one column are one. */
function outcomesOf(text: string): string[] {
  const found = checkDraft(exampleDraft(text.replaceAll("⏎", "\n")), rules, { today: TODAY });
  return found.filter(({ category }) => category === "mobile-phone").map(({ outcome }) => outcome);
}

/** Numbers that an office, a pharmacy or somebody on duty gives out. */
const GIVEN_OUT = `
1.县仁济大药房 地址：中兴路12号 电话：13812345678
县仁济大药房 中兴路12号 李志远 13812345678
但家庙镇卫生院（电话：13812345678）
如有异议请致电0564-3912128或13812345678
异地就医备案请联系县医保中心窗口 13812345678
传真：0564-5021234 手机：13812345678
带班领导 张志强 13812345678
咨询电话：⏎13812345678
| 定点药店 | 地址 | 联系电话 |⏎| 仁济药店 | 诸佛庵镇 | 13812345678 |⏎| 博爱药店 | 但家庙镇 | 13912345678 |⏎| 康民药店 | 衡山镇 | 13712345678 |
| 机构名称 | 法定代表人 | 电话 |⏎| 上土市镇卫生院 | 李文华 | 13812345678 |
| 片区 | 网格员姓名 | 手机 |⏎| 文峰社区 | 李桂兰 | 13812345678 |
| 窗口 | 咨询电话 |⏎| 一号 | 13812345678 |
| 单位名称 | 仁济药店 |⏎| 联系电话 | 13812345678 |
| 日期 | 值班人员 | 值班电话 |⏎| 3月1日 | 李文华 | 13812345678 |`;

/** Numbers of persons. */
const PERSONS = `
编号1 13812345678
王小明在县医院住院，电话13812345678
诉求人：王小明，联系电话：13812345678
县医院收到张某（13812345678）的来信
手机号码：⏎13812345678
| 乡镇 | 姓名 | 联系电话 |⏎| 衡山镇 | 王小明 | 13812345678 |⏎| 下符桥镇 | 李桂兰 | 13912345678 |⏎| 但家庙镇 | 张大力 | 13712345678 |
| 药店 | 负责人姓名 | 电话 |⏎| 仁济药店 | 王小明 | 13812345678 |
| 就诊医院 | 手机号码 |⏎| 县医院 | 13812345678 |
| 姓名 | 王小明 | 联系电话 | 13812345678 |
| 单位名称 | 县中学 |⏎| 姓名 | 王小明 |⏎| 联系电话 | 13812345678 |`;

test.each(GIVEN_OUT.trim().split("\n"))("asked about: %s", (text) => {
  expect(outcomesOf(text)).toEqual(["ask"]);
});

test.each(PERSONS.trim().split("\n"))("held: %s", (text) => {
  expect(outcomesOf(text)).toEqual(["block"]);
});
