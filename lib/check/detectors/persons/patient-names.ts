import { codesOf } from "../../passage.ts";
import { ENDINGS, ILLNESS, PAPERS } from "./medical-terms.ts";
import { NAME, NAME_ENDS } from "./person-name.ts";

/** Words before a name that make it a patient's, and such as go before anybody's name. */
const ROLE =
  "患者(?:家属)?|感染者|携带者|阳性者|病人|病患|伤者|死者|逝者|参保(?:人员|患者|职工|居民|群众|对象|人)|(?:医疗)?救助(?:对象|人员|人)|(?:被保险|申请|受益|投保|申办)人|低保(?:户|对象|人员)|五保户|特困(?:户|人员)|困难(?:群众|职工|户|家庭)|脱贫户|脱贫人口|监测(?:对象|户)|残疾人|村民|居民|市民|群众|学生|职工|员工|工人|农民|党员|户主|户|本人|妻子?|丈夫|儿子|女儿|母亲|父亲|爷爷|奶奶|孙子|孙女|之子|之女|配偶|老人|女子|男子|男童|女童|儿童|孩子|婴儿|产妇|孕妇|当事人|姓名";
/** The last characters of those, and of what else may stand right before a name. */
export const LEADS_TO_NAMES = codesOf(
  "者属人病员工民的众象户口童儿子女夫妻亲爷奶偶名妇婴事生农党为叫给替对将把到了阅供交附是",
);
/** What stands right before a name, by what must then stand behind it. */
const BEHIND_ROLE = new RegExp(`(?:${ROLE})(?:姓名)?(?:名叫|叫)?[:为是 “"(]{0,2}$`);
const BEHIND_MARK = /(?:^|[\d十]岁的|[,、。;:()\s“"「])(?:\d{1,3}[.、]?)?$/;
const BEHIND_FOR = /[为给替对]$/;
const BEHIND_ANY = new RegExp(`(?:^|[^\u4e00-\u9fff]|${ROLE}|[将把对到了阅供交附])$`);
const NAMED = new RegExp(`${NAME}${NAME_ENDS}`, "y");
/** An illness further on in the line of a list: 「王小明 三尖铺村 肺癌 5000元」. */
const IN_ROW = `(?: (?![^ ]*(?:医[师生院]|主任|科|擅长|专长|专家))[\\u4e00-\\u9fff*\\d岁]{1,12}){1,4} (?:${ILLNESS})(?= |$)`;
const NAMED_WITH_CLUE = new RegExp(
  `${NAME}(?=(?:同志)? ?(?:[,、(] ?(?:男|女|\\d{1,3}岁|系|现年|今年|因|于|经|患|被?确诊|诊断|身份证|家住|住|病历|住院|就诊|入院|门诊)|男|女|因|患|罹|身患|被?确诊|经?(?:医院)?诊断|查出|于|在.{2,14}(?:确诊|住院|手术|诊断)|突发|[,、(: ]{1,2}(?:${ILLNESS}|(?:精神|智力|肢体|视力|听力|言语|多重)残疾)(?=[,、;)。 ]|[一二三四1-4]级|$)|[,、(] ?\\d{4}[年.\\-]|${IN_ROW}|的(?:病|处方|诊断|住院|检查|手术)|感染))`,
  "y",
);
const NAMED_FOR = new RegExp(`${NAME}(?=(?:同志)?(?:成功)?(?:做|行|实施|施行|进行|开展|切除|植入))`, "y");
const NAMED_PAPERS = new RegExp(`(${NAME})(${PAPERS})`, "y");
/** People who treat and write, and are named with honour. */
const TREATS = /^(?:为|给|替|与)(?:患者|病人)/;
const NOT_A_PATIENT =
  /医[生师]|主任|教授|专家|院[长士]|护[士理]|团队|记者|局长|书记|大夫|主刀|通讯员|编辑|作者|党委|调研|慰问|走访|看望|科长|所长|县长|市长/;
/** Where a name and the papers of somebody's treatment end, where those stand at `start`. */
export function papersAt(
  sentence: string,
  start: number,
): { readonly nameEnd: number; readonly end: number } | undefined {
  if (!BEHIND_ANY.test(leadOf(sentence, start))) return undefined;
  const match = matchAt(NAMED_PAPERS, sentence, start);
  return match && { nameEnd: start + (match[1]?.length ?? 0), end: start + match[0].length };
}

const WITH_ILLNESS = new RegExp(`(?:${ENDINGS})(?:患者|病人|感染者|携带者)$`);

/** Whether what stands before a name says what its owner has: 「肺癌患者」. */
export function isCalledIll(sentence: string, start: number): boolean {
  return WITH_ILLNESS.test(leadOf(sentence, start));
}

/** Behind a full name at `start` that is a patient's by what stands around it. */
export function endOfPatient(sentence: string, start: number): number | undefined {
  const lead = leadOf(sentence, start);
  const match =
    (BEHIND_ROLE.test(lead) ? matchAt(NAMED, sentence, start) : undefined) ??
    (BEHIND_MARK.test(lead) ? matchAt(NAMED_WITH_CLUE, sentence, start) : undefined) ??
    (BEHIND_FOR.test(lead) ? matchAt(NAMED_FOR, sentence, start) : undefined);
  if (match === undefined) return undefined;
  const end = start + match[0].length;
  const isStaff =
    NOT_A_PATIENT.test(lead.slice(-8)) ||
    NOT_A_PATIENT.test(sentence.slice(end, end + 5)) ||
    TREATS.test(sentence.slice(end, end + 5));
  return isStaff ? undefined : end;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

function leadOf(sentence: string, start: number): string {
  return sentence.slice(Math.max(0, start - 12), start);
}
