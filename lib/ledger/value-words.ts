import type { ChoiceId } from "./targets.ts";

/** What a word stands for: the words by which it is known, in a ledger and in the title of a procedure's own choice. */
type Sense = readonly [known: RegExp, not?: RegExp];

/** Senses of the choices whose values the procedure names; each of them stands for the one option whose title has it, too. */
export const SENSES: Readonly<Partial<Record<ChoiceId, readonly Sense[]>>> = {
  channel: [
    [/当面|现场|窗口|来访|上门|自行递交/],
    [/EMS|挂号|特快|快递|签收的?(?:邮件|信函)|邮寄.*(?:需|须|要)?签收|给据/i, /平常|平信|无需签收|不需签收/],
    [/平常信函|平信|普通信函|无需签收|不需签收/],
    [/互联网|网站|网上|平台|在线|网络|网页/, /邮箱|邮件/],
    [/传真/],
    [/口头/],
    [/电子邮[件箱]|e-?mail/i],
  ],
  "applicant-kind": [
    [/自然人|公民|个人|居民/],
    [/商业企业|企业|公司|个体工商户/],
    [/科研/],
    [/社会公益|公益/],
    [/法律服务|律师事务所|律所/],
    [/^其他|其他组织$/],
  ],
  delivery: [
    [/邮寄|邮政|EMS|挂号|特快|信函/i, /电子/],
    [/当面|直接|现场|自取|领取|窗口/],
    [/委托|代为/],
    [/电子|网上|网站|平台|邮箱|在线/],
  ],
  "consult-kind": [[/第三方/], [/共同制作|联合(?:发文|制作)/], [/其他(?:行政)?机关|其他单位|相关部门/, /共同制作/]],
  "consult-result": [[/不同意|反对|拒绝|不予同意/], [/同意/, /不同意|不予同意/]],
};

/** What a ledger can say instead of an outcome. */
export const OPEN = "open";
/** The applicant took the request back: a step of its own. */
export const WITHDRAWN = "withdrawn";

/** By which words agencies write each outcome of the annual report's table (国办公开办函〔2021〕30号, 三). */
export const OUTCOME_SENSES: readonly (readonly [outcome: string, ...Sense])[] = [
  [OPEN, /^(?:办理中|正在办理|未办结|待办|待答复|未答复|在办|处理中)$/],
  [WITHDRAWN, /撤回|撤销申请/],
  ["r3-2", /部分公开|区分处理/],
  ["r3-3-1", /国家秘密|涉密/],
  ["r3-3-2", /法律.*(?:禁止|规定不得)公开/],
  ["r3-3-3", /三安全一稳定/],
  ["r3-3-4", /第三方|商业秘密|个人隐私/],
  ["r3-3-5", /内部事务|内部管理|人事管理|后勤管理|内部工作流程/],
  ["r3-3-6", /过程性|讨论记录|过程稿|磋商信函|请示报告/],
  ["r3-3-7", /执法案卷/],
  ["r3-3-8", /行政查询|特别规定/],
  ["r3-4-1", /不掌握|不存在|非本机关|不属(?:于)?本机关|不归本机关|非本行政机关|未制作|未获取/],
  ["r3-4-2", /另行制作|加工.*分析|没有现成/],
  ["r3-4-3", /补正后.*(?:不明确|不清)/],
  ["r3-5-1", /信访|举报|投诉/],
  ["r3-5-2", /重复(?:申请|处理)/, /大量反复/],
  ["r3-5-3", /公开出版物|公报|报刊/],
  ["r3-5-4", /大量反复|反复.*大量|明显超过合理/],
  ["r3-5-5", /确认或(?:者)?重新出具|重新出具/],
  ["r3-6-1", /逾期(?:不|未)补正/],
  ["r3-6-2", /逾期(?:未|不)(?:按.*)?缴/],
  ["r3-1", /^(?:同意|全部|依法|依申请)?(?:予以)?公开$|已主动公开|主动公开|^(?:同意|全部)公开$/, /不予|部分|不公开/],
  ["r3-6-3", /^其他处理$|咨询|非政府信息/],
];
