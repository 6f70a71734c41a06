import { describe, expect, test } from "vitest";
import type { PersonRecord } from "../../../lib/model/person.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { freeTexts, personRemover } from "../../../lib/text/without-person.ts";
import { request } from "../../../rules/national/procedures/request.ts";

const PERSON: PersonRecord = {
  kind: "natural",
  name: "王㛃",
  idKind: "resident-id",
  idNumber: "34999919900101001X",
  phone: "13800000011、0591-87654321",
  address: "某省云溪县示例路1号",
  email: "Wang-Jie@Example.cn",
};

describe("what the vault keeps of a person is taken out of a text", () => {
  test.each([
    ["王㛃申请公开某名单", "〔申请人〕申请公开某名单"],
    ["本人王 㛃，王　㛃、王-㛃、王\u200b㛃", "本人〔申请人〕，〔申请人〕、〔申请人〕、〔申请人〕"],
    ["电话138-0000-0011。", "电话〔电话〕。"],
    ["１３８ ００００ ００１１", "〔电话〕"],
    ["+86 13800000011；8613800000011", "〔电话〕；〔电话〕"],
    ["（0591）87654321，或者8765 4321", "〔电话〕，或者〔电话〕"],
    ["证号349999 19900101 001x，３４９９９９１９９００１０１００１Ｘ", "证号〔证件号码〕，〔证件号码〕"],
    ["邮寄：云溪县示例路1号 王㛃 13800000011", "邮寄：云溪县〔地址〕 〔申请人〕 〔电话〕"],
    ["某省云溪县示例路１号", "〔地址〕"],
    ["发到 WANG-JIE@EXAMPLE.CN", "发到 〔邮箱〕"],
    ["两处：王㛃\n王㛃", "两处：〔申请人〕\n〔申请人〕"],
  ])("%s", (text, left) => expect(personRemover(PERSON).text(text)).toBe(left));

  test.each([
    "某定点医药机构名单",
    "国办发〔2026〕13800000011222号",
    "2026年1月1日",
    "王某和㛃某",
    "云溪县医疗保障局",
    "",
  ])("and nothing else: %s", (text) => expect(personRemover(PERSON).text(text)).toBe(text));

  test.each<[Partial<PersonRecord>, string, string]>([
    [{ kind: "natural", name: "Li" }, "Li申请公开public list, LI", "〔申请人〕申请公开public list, 〔申请人〕"],
    [{ kind: "natural", name: "阿依·古丽" }, "阿依古丽、阿依・古丽", "〔申请人〕、〔申请人〕"],
    [{ kind: "natural", name: "王㛃、李某某等3人（农民）" }, "李某某和王㛃（农民）", "〔申请人〕和〔申请人〕（农民）"],
    [{ kind: "natural", name: "王" }, "王府井", "王府井"],
    [{ name: "公民" }, "公民个人", "公民个人"],
    [{ name: "王㛃" }, "王㛃", "〔申请人〕"],
    [{ phone: "13800000011" }, "王㛃13800000011", "王㛃〔电话〕"],
    [{ address: "云溪县" }, "云溪县的名单", "云溪县的名单"],
    [
      {
        kind: "company",
        name: "某某（云溪）有限公司",
        creditCode: "91349999MA00000001",
        representative: "李某某",
        contact: "赵某",
      },
      "某某(云溪)有限公司，代码91349999 MA00000001，李某某、赵某，在云溪",
      "〔申请人〕，代码〔证件号码〕，〔法定代表人〕、〔联系人〕，在云溪",
    ],
    [{ kind: "other-org", name: "云溪县医疗保障局" }, "云溪县医疗保障局的文件", "云溪县医疗保障局的文件"],
    [{ kind: "natural", name: "a.*b" }, "a.*b与abbb", "〔申请人〕与abbb"],
  ])("of %j, from “%s”", (person, text, left) => expect(personRemover(person).text(text)).toBe(left));

  test("a word that takes a place is not looked through again", () =>
    expect(personRemover({ kind: "natural", name: "电话、王㛃" }).text("王㛃的电话")).toBe("〔申请人〕的〔申请人〕"));
});

test("of values only the free texts are changed: no number that names a case, no choice", () => {
  const free = freeTexts(ProcedureSchema.parse(request).fields);
  const values = {
    channel: "fax",
    number: "王㛃1",
    "portal-number": "13800000011",
    content: "王㛃",
    "wanted-form": "王㛃",
    "wanted-delivery": "寄王㛃",
    "tracking-number": "王㛃 1",
    "outcome-reason": null,
    "fee-amount": 3,
  };
  expect(personRemover({ ...PERSON, name: "王㛃、fax" }).values(values, free)).toEqual({
    ...values,
    content: "〔申请人〕",
    "wanted-form": "〔申请人〕",
    "wanted-delivery": "寄〔申请人〕",
    "tracking-number": "〔申请人〕 1",
  });
});

describe("H9.6: of an informant more goes than of an applicant", () => {
  const INFORMANT: PersonRecord = {
    kind: "natural",
    name: "欧阳朗月",
    unit: "某省云溪县黑石渡镇中心卫生院",
    phone: "13900007777",
    address: "云溪县黑石渡镇戴家河村五组",
    statement: "我在收费窗口亲眼看见多收了床位费。不能说。",
  };

  test.each([
    ["欧阳朗月举报", "〔举报人〕举报"],
    ["朗月来电，欧阳女士、欧阳某说", "〔举报人〕来电，〔举报人〕、〔举报人〕说"],
    ["黑石渡镇中心卫生院的人", "〔工作单位〕的人"],
    ["云溪县黑石渡镇戴家河村五组", "〔地址〕"],
    ["家在戴家河村五组，139 0000 7777", "家在〔地址〕，〔电话〕"],
    ["她说，我在收费窗口亲眼看见多收了床位费！", "她说，〔举报内容〕！"],
  ])("%s", (text, left) => expect(personRemover(INFORMANT, "informants").text(text)).toBe(left));

  test.each(["欧阳修", "收费窗口没有公示", "不能说", "云溪县医疗保障局", "县医院"])("and nothing else: %s", (text) =>
    expect(personRemover(INFORMANT, "informants").text(text)).toBe(text),
  );

  test.each([
    [
      { unit: "霍山县中医院" },
      "县中医院的、中医院的、霍山县中医院的",
      "〔工作单位〕的、〔工作单位〕的、〔工作单位〕的",
    ],
    [{ unit: "众康大药房有限公司" }, "众康大药房，众康大药房有限公司", "〔工作单位〕，〔工作单位〕"],
    [{ unit: "霍山县众康大药房有限责任公司" }, "众康大药房", "〔工作单位〕"],
    [
      { name: "张伟明" },
      "张*明、张**、张×明、張伟明、張先生",
      "〔举报人〕、〔举报人〕、〔举报人〕、〔举报人〕、〔举报人〕",
    ],
    [{ name: "陳朗月" }, "陈朗月", "〔举报人〕"],
    [{ phone: "13912345678" }, "139****5678，139xxxx5678，尾号5678", "〔电话〕，〔电话〕，〔电话〕"],
    [{ idNumber: "34999919900101001X" }, "349999********001x", "〔证件号码〕"],
    [{ name: "买买提·艾力" }, "买买提和艾力，买买提·艾力", "〔举报人〕和〔举报人〕，〔举报人〕"],
    [{ statement: "那天下午，他们把床位费多收了，不给单子。" }, "说他们把床位费多收了", "说〔举报内容〕"],
  ])("%j: %s", (parts, text, left) => {
    const record: PersonRecord = { kind: "natural", name: "无名氏甲", ...parts };
    expect(personRemover(record, "informants").text(text)).toBe(left);
  });

  test("an organ of state that somebody works for goes too, which is no applicant", () => {
    const record = { ...INFORMANT, unit: "云溪县税务局" };
    expect(personRemover(record, "informants").text("云溪县税务局干部")).toBe("〔工作单位〕干部");
  });
});
