import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { codesOf, codeAt, type Detector, type Hit, type Passage, type Span } from "../../passage.ts";
import { asWritten } from "./labelled-values.ts";
import { EVIDENCE, OF_ILLNESS } from "./medical-terms.ts";
import { endOfPatient, isCalledIll, LEADS_TO_NAMES, papersAt } from "./patient-names.ts";
import { possibleNames } from "./person-name.ts";

/** Words that only stand where somebody's illness or treatment may be told. */
const WORDS =
  "诊断 确诊 患有 罹患 身患 患上 查出 检出 患了 手术 化疗 放疗 透析 移植 血透 病历 病案 处方 病史 病种 疾病名称 病情 因病 因患 入院 住院 出院 衰竭 帕金森 疾病 患者 突发 截肢 残疾 剖宫产 高血压 糖尿病 尿毒症 恶性肿瘤 白血病 精神障碍 精神分裂 精神病 艾滋病 肺结核 脑梗 心梗 梗死 梗塞 冠心病 心脏病 肝硬化 肾病 肝病 肾衰 抑郁症 癫痫 中风 脑出血 脑溢血 瘫痪 偏瘫 白内障 哮喘 乙肝 梅毒 综合征 综合症 癌症 肿瘤 肺癌 肝癌 胃癌 肠癌 腺癌 颈癌 食管癌 食道癌 肝炎 肺炎 肾炎 腺炎 尾炎 关节炎 损伤 骨折 烧伤 检查报告 切除术 置换术 引产".split(
    " ",
  );
/** By folded code; a table, since every character around a word is looked up. */
const ENDS_SENTENCE = new Uint8Array(0x10000);
for (const code of codesOf("。!?\n")) ENDS_SENTENCE[code] = 1;
const GOES_ON = /^ ?(?:初步|入院|出院|临床|门诊|主要)?(?:诊断|病种|病情|手术|处方)(?:名称|结果)?[:为]/;
/** How far a sentence is read to either side of a word. */
const REACH = 90;
/** Name and illness further apart than this are not said of each other. */
const APART = 60;

/** What a rule is explained by happened to nobody. */
const EXAMPLE = /例如|比如|举例|假如|假设|例:|(?:^|[^案])例\d/;
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
      const starts = possibleNames(text, sentence, LEADS_TO_NAMES).map((at) => at - sentence.start);
      if (starts.length === 0 || EXAMPLE.test(slice(text, sentence.start, start))) continue;
      for (const told of toldOfSomebody(slice(text, sentence.start, sentence.end), starts)) {
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
  return ENDS_SENTENCE[codeAt(text, at)] === 1 && !GOES_ON.test(slice(text, at + 1, at + 10));
}

function toldOfSomebody(sentence: string, starts: readonly number[]): Told[] {
  return starts.flatMap((start): Told[] => {
    const papers = papersAt(sentence, start);
    if (papers !== undefined) return [{ name: { start, end: papers.nameEnd }, start, end: papers.end }];
    const end = endOfPatient(sentence, start);
    if (end === undefined) return [];
    const name = { start, end };
    const after = illnessIn(sentence, end, end + APART);
    if (after !== undefined) return [{ name, start, end: after.end }];
    if (isCalledIll(sentence, start)) return [{ name, start, end }];
    const before = illnessIn(sentence, Math.max(0, start - APART), start);
    return before !== undefined && OF_WHOM.test(sentence.slice(before.end, start))
      ? [{ name, start: before.start, end }]
      : [];
  });
}

/** The first illness or treatment told of in a part of a sentence. */
function illnessIn(sentence: string, from: number, to: number): Span | undefined {
  const part = sentence.slice(from, to);
  if (!OF_ILLNESS.test(part)) return undefined;
  for (const { 0: said, index } of part.matchAll(EVIDENCE)) {
    if (!NO_ILLNESS.test(said)) return { start: from + index, end: from + index + said.length };
  }
  return undefined;
}

/** With the name made 王某, since a name that nobody knows tells nobody's illness. */
function hitOf(passage: Passage, { name, start, end }: Told, from: number): Hit {
  const hidden = `${asWritten(passage, from + name.start, from + name.start + 1)}某`;
  const lead = asWritten(passage, from + start, from + name.start);
  const rest = asWritten(passage, from + name.end, from + end);
  return { start: from + start, end: from + end, replacement: lead + hidden + rest };
}
