import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { codesOf, codeAt, type Detector, type Hit, type Passage, type Span } from "../../passage.ts";
import { asWritten } from "./labelled-values.ts";
import { EVIDENCE, ILLNESS, PAPERS } from "./medical-terms.ts";
import { mayHoldName, NAME, NAME_ENDS } from "./person-name.ts";

/** Words that only stand where somebody's illness or treatment may be told. */
const WORDS =
  "诊断 确诊 患有 罹患 身患 患上 查出 检出 患了 手术 化疗 放疗 透析 移植 血透 病历 病案 处方 病史 病种 疾病名称 病情 因病 因患 入院 住院 出院 衰竭 帕金森 疾病 患者 突发 截肢 残疾 剖宫产 高血压 糖尿病 尿毒症 恶性肿瘤 白血病 精神障碍 精神分裂 精神病 艾滋病 肺结核 脑梗 心梗 梗死 梗塞 冠心病 心脏病 肝硬化 肾病 肝病 肾衰 抑郁症 癫痫 中风 脑出血 脑溢血 瘫痪 偏瘫 白内障 哮喘 乙肝 梅毒 综合征 综合症 癌症 肿瘤 肺癌 肝癌 胃癌 肠癌 腺癌 颈癌 食管癌 食道癌 肝炎 肺炎 肾炎 腺炎 尾炎 关节炎 损伤 骨折 烧伤 检查报告 切除术 置换术 引产".split(
    " ",
  );
const SENTENCE_ENDS = codesOf("。!?\n");
const GOES_ON = /^ ?(?:初步|入院|出院|临床|门诊|主要)?(?:诊断|病种|病情|手术|处方)(?:名称|结果)?[:为]/;
/** How far a sentence is read to either side of a word. */
const REACH = 90;
/** Name and illness further apart than this are not said of each other. */
const APART = 60;

/** Words before a name that make it a patient's, and such as go before anybody's name. */
const ROLE =
  "患者(?:家属)?|病人|病患|伤者|死者|逝者|参保(?:人员|患者|职工|居民|群众|对象|人)|(?:医疗)?救助(?:对象|人员|人)|(?:被保险|申请|受益|投保|申办)人|低保(?:户|对象|人员)|五保户|特困(?:户|人员)|困难(?:群众|职工|户|家庭)|脱贫户|脱贫人口|监测(?:对象|户)|残疾人|村民|居民|市民|群众|学生|职工|员工|工人|农民|党员|户主|户|本人|妻子?|丈夫|儿子|女儿|母亲|父亲|爷爷|奶奶|孙子|孙女|之子|之女|配偶|老人|女子|男子|男童|女童|儿童|孩子|婴儿|产妇|孕妇|当事人|姓名";
/** The last characters of those, and of what else may stand right before a name. */
const LEADS = codesOf("者属人病员工民众象户口童儿子女夫妻亲爷奶偶名妇婴事生农党为叫给替对将把到了阅供交附是");
const MARK = `(?:^|[,，、。;；:()\\s“"「])`;
const NAMED = new RegExp(
  [
    `(?:${ROLE})(?:姓名)?(?:名叫|叫)?[:为是 “"(]{0,2}(${NAME})${NAME_ENDS}`,
    `${MARK}(?:\\d{1,3}[.、]?)?(${NAME})(?=(?:同志)? ?(?:[,、(] ?(?:男|女|\\d{1,3}岁|系|现年|今年|因|于|经|患|被?确诊|诊断|身份证|家住|住)|男|女|因|患|罹|身患|被?确诊|经?(?:医院)?诊断|查出|于|在.{2,14}(?:确诊|住院|手术|诊断)|突发|[,、(: ]{1,2}${ILLNESS}(?=[,、;)。]|$)|[,、(] ?\\d{4}[年.\\-]|的(?:病|处方|诊断|住院|检查|手术)|感染|[:：]))`,
    `[为给替对](${NAME})(?=(?:同志)?(?:成功)?(?:做|行|实施|施行|进行|开展|切除|植入))`,
  ].join("|"),
  "g",
);
const NAMED_PAPERS = new RegExp(`(?:^|[^\\u4e00-\\u9fff]|${ROLE}|[将把对到了阅供交附])(${NAME})(${PAPERS})`, "g");
/** People who treat and write, and are named with honour. */
const NOT_A_PATIENT =
  /医[生师]|主任|教授|专家|院[长士]|护[士理]|团队|记者|局长|书记|大夫|主刀|通讯员|编辑|作者|党委|调研|慰问|走访|看望|科长|所长|县长|市长|为患者|为病人|给患者/;
/** Between an illness and the name of who has it. */
const OF_WHOM = /^的?(?:患者|病人|参保|群众|村民|居民|职工)/;
const NO_ILLNESS = /^(?:突发|因)(?:公共)?(?:卫生)?事件|大病保险|慢性?病(?:待遇|门诊|证)|疾病预防|职业病防治/;

/** What is told of whom, in a sentence. */
interface Told extends Span {
  readonly name: Span;
}

/** An illness, a diagnosis, an operation or a paper of treatment said of somebody named in full, in one sentence. */
export const medicalPrivacy: Detector = {
  words: WORDS,
  readsProse: true,
  find(passage, anchors) {
    const { text } = passage;
    const hits: Hit[] = [];
    let reached = 0;
    for (const { start } of anchors) {
      if (start < reached) continue;
      const sentence = sentenceAt(text, start);
      // What a long sentence has beyond its window is read from its own words.
      reached = sentence.end - start >= REACH ? sentence.end - APART : sentence.end;
      if (!mayHoldName(text, sentence, LEADS)) continue;
      for (const told of toldOfSomebody(slice(text, sentence.start, sentence.end))) {
        const hit = hitOf(passage, told, sentence.start);
        if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
      }
    }
    return hits;
  },
};

function sentenceAt(text: FoldBuffer, position: number): Span {
  let start = position;
  while (start > 0 && position - start < REACH && !endsSentence(text, start - 1)) start -= 1;
  let end = position;
  while (end < text.length && end - position < REACH && !endsSentence(text, end)) end += 1;
  return { start, end };
}

/** A full stop, unless a form goes on behind it: 「男，66岁。诊断：」. */
function endsSentence(text: FoldBuffer, at: number): boolean {
  return SENTENCE_ENDS.has(codeAt(text, at)) && !GOES_ON.test(slice(text, at + 1, at + 10));
}

function toldOfSomebody(sentence: string): Told[] {
  const all = papersIn(sentence);
  for (const name of namesIn(sentence)) {
    const after = illnessIn(sentence, name.end, name.end + APART);
    if (after !== undefined) {
      all.push({ name, start: name.start, end: after.end });
      continue;
    }
    const before = illnessIn(sentence, Math.max(0, name.start - APART), name.start);
    const isWhose = before !== undefined && OF_WHOM.test(sentence.slice(before.end, name.start));
    if (isWhose) all.push({ name, start: before.start, end: name.end });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The first illness or treatment told of in a part of a sentence. */
function illnessIn(sentence: string, from: number, to: number): Span | undefined {
  for (const { 0: said, index } of sentence.slice(from, to).matchAll(EVIDENCE)) {
    if (!NO_ILLNESS.test(said)) return { start: from + index, end: from + index + said.length };
  }
  return undefined;
}

function papersIn(sentence: string): Told[] {
  return [...sentence.matchAll(NAMED_PAPERS)].map(({ 0: all, 1: name = "", 2: paper = "", index }) => {
    const end = index + all.length - paper.length;
    const start = end - name.length;
    return { name: { start, end }, start, end: index + all.length };
  });
}

function namesIn(sentence: string): Span[] {
  return [...sentence.matchAll(NAMED)].flatMap(({ 0: all, 1: first, 2: second, 3: third, index }): Span[] => {
    const name = first ?? second ?? third ?? "";
    const start = index + all.length - name.length;
    const end = start + name.length;
    const isStaff =
      NOT_A_PATIENT.test(sentence.slice(Math.max(0, start - 8), start)) ||
      NOT_A_PATIENT.test(sentence.slice(end, end + 5));
    return isStaff ? [] : [{ start, end }];
  });
}

/** With the name made 王某, since a name that nobody knows tells nobody's illness. */
function hitOf(passage: Passage, { name, start, end }: Told, from: number): Hit {
  const hidden = `${asWritten(passage, from + name.start, from + name.start + 1)}某`;
  const lead = asWritten(passage, from + start, from + name.start);
  const rest = asWritten(passage, from + name.end, from + end);
  return { start: from + start, end: from + end, replacement: lead + hidden + rest };
}
