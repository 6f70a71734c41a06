import { slice } from "../../../text/fold.ts";
import type { Detector } from "../../passage.ts";

/** Right names, each with slips of the pen that are no other word: state, party, organs, leaders (DOMAIN §5.1). */
const SLIPS: readonly (readonly [right: string, ...wrong: string[]])[] = [
  [
    "中华人民共和国",
    ..."中华人民共合国 中华人名共和国 中华人民共国 中华人民和国 中国人民共和国 中华共和人民国".split(" "),
  ],
  ["政府", ..."攻府 政俯 政腐 正腐".split(" ")],
  ["人民政府", ..."人名政府 人民正府 人民整府 人民政付".split(" ")],
  ["国务院办公厅", ..."国务院办公庭 国务院办公听 国务院办工厅 国务员办公厅 国物院办公厅".split(" ")],
  ["国务院", ..."国物院 囯务院 国务陆".split(" ")],
  ["移交司法机关", "移交公司机关", "移交司法机构关"],
  ["移送司法机关", "移送公司机关"],
  ["中国共产党", ..."中国共产挡 中国公产党 中国工产党 中国共产觉 中国共党产".split(" ")],
  ["党中央", ..."挡中央 党中殃".split(" ")],
  ["全国人民代表大会", ..."全国人名代表大会 全国人民代表大回".split(" ")],
  ["常务委员会", ..."常务委会会 常物委员会 常务委元会".split(" ")],
  ["人民代表大会", ..."人民代表大汇 人民代表太会".split(" ")],
  ["政治协商会议", ..."政治协商会仪 政治协商会义 政治协调会议".split(" ")],
  ["人民检察院", ..."人民检查院 人名检察院 人民监察院".split(" ")],
  ["人民法院", ..."人民发院 人名法院 人民法元".split(" ")],
  ["纪律检查委员会", ..."纪律检察委员会 纪律监查委员会".split(" ")],
  ["监察委员会", ..."监查委员会 监擦委员会".split(" ")],
  ["医疗保障局", ..."医疗保证局 医疗报障局 医疗保彰局 医疗保障居 医疗保账局 医疗宝障局".split(" ")],
  ["国家发展和改革委员会", "国家发展与改革委员会"],
  ["人力资源和社会保障部", "人力资源与社会保障部"],
  ["国家卫生健康委员会", ..."国家卫生建康委员会 国家卫生和健康委员会 国家卫健康委员会".split(" ")],
  ["国家税务总局", ..."国家税物总局 国家税务总居".split(" ")],
  ["公安机关", ..."公安机官 公按机关".split(" ")],
  ["习近平", ..."习进平 习近评 刁近平 习近乎 习近凭".split(" ")],
  ["新时代中国特色社会主义", ..."新时代中国特色社会主意 新时代中国特设社会主义 新时代中国特点社会主义".split(" ")],
  ["习近平新时代", "习近平新时期"],
];
const RIGHT = SLIPS.flatMap(([right, ...wrong]) => wrong.map(() => right));
const WRONG = SLIPS.flatMap(([, ...wrong]) => wrong);

/** Names of the state and its organs that are certainly misspelled. */
export const organNames: Detector = {
  words: WRONG,
  readsProse: true,
  find: ({ text }, anchors) =>
    anchors.flatMap(({ start, end, word }) => {
      // In quotes the slip is spoken of.
      if (/[“‘「『"]$/.test(slice(text, start - 1, start)) && /^[”’」』"]/.test(slice(text, end, end + 1))) return [];
      return [{ start, end, replacement: RIGHT[word] ?? "" }];
    }),
};
