import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 解读材料要让人看懂政策：背景依据、目标任务、主要内容、范围、标准等（T19）。 */
export const interpretationElements = {
  id: "interpretation-elements",
  title: "政策解读要素不全",
  category: "missing-element",
  outcome: "advise",
  message:
    "解读材料少了几项要素，读者可能看不明白政策为什么定、管谁、怎么办。请对照文件补充；确与本文件无关的可以不写。",
  basis: [
    { document: "国务院办公厅《关于全面推进政务公开工作的意见》实施细则（国办发〔2016〕80号）", clause: "政策解读" },
  ],
  match: {
    by: "elements",
    elements: [
      { name: "背景依据", words: ["背景", "依据", "根据", "起草", "出台", "制定", "为了", "为贯彻"] },
      { name: "目标任务", words: ["目标", "任务", "目的", "旨在", "意义"] },
      { name: "主要内容", words: ["内容", "要点", "重点", "举措", "规定", "明确", "措施"] },
      { name: "涉及范围", words: ["范围", "对象", "适用", "参保人", "人员", "人群", "哪些人"] },
      { name: "执行标准", words: ["标准", "比例", "执行", "施行", "实施", "起付线", "期限", "有效期"] },
    ],
  },
  kinds: ["interpretation"],
  flags: [
    "@title 《门诊慢特病管理办法》政策解读\n〔〕一、起草背景\n二、主要内容",
    "@kind interpretation\n〔〕问：什么人可以申请？答：参保人都可以，标准见原文件。",
  ],
  passes: [
    "@title 《门诊慢特病管理办法》政策解读\n一、起草背景\n二、目标任务\n三、主要内容\n四、适用范围\n五、执行标准",
    "@title 我局召开政策解读会\n会议介绍了主要内容。",
    "@title 工作动态\n加强政策解读，说明背景。",
  ],
} satisfies Rule;
