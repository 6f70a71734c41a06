import type { AlikeLaw } from "../../../lib/model/alike.ts";

const REGULATION = "中华人民共和国政府信息公开条例";

/** 条例第三十六条第六项: answered already; 第四十四条: asked for by several; 第三十六条第一项: public already. */
export const alike: AlikeLaw = {
  repeats: {
    basis: { document: REGULATION, clause: "第三十六条第六项" },
    say: "内容确实相同的，可以告知不予重复处理。",
    unanswered: "不属于已答复后重复申请。",
  },
  "same-subject": {
    basis: { document: REGULATION, clause: "第四十四条" },
    say: "多个申请人就相同信息提出申请，该信息属于可以公开的，可以纳入主动公开的范围。",
  },
  published: {
    basis: { document: REGULATION, clause: "第三十六条第一项" },
    say: "如果就是申请的内容，可以告知获取的方式和途径。",
  },
};
