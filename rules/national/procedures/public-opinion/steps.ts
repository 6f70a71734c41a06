import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { opennessRules, opinionRules } from "../law.ts";
import { MAJOR } from "./fields.ts";

type Steps = ProcedureText["steps"];

const OFFICE = "政务公开工作机构";
const DEPARTMENT = "涉事责任部门";
const basis = opinionRules("关于政务舆情回应");
const firstBasis = opennessRules("关于政务舆情回应");
const IS_MAJOR = { field: "opinion-level", in: MAJOR };
const IS_OTHER = { field: "opinion-level", notIn: MAJOR };

/** What answers the public, whichever was first: each stops the limits for a first answer. */
export const ANSWERS = ["first-release", "respond", "clarified"];

const judging: Steps = [
  {
    id: "found",
    title: "发现",
    role: "发现人",
    basis,
    fields: [...required("topic", "found-where", "found-by", "opinion-level", "department"), ...asked("event-time")],
    timed: true,
    hint: "时间填发现的那一刻：时限从这一刻起按小时连续计算，节假日也算。",
  },
  {
    id: "assess",
    title: "会商研判",
    role: OFFICE,
    basis,
    fields: [...required("opinion-level", "judgement"), ...asked("consulted-with", "false-information")],
    after: ["found"],
    timed: true,
    many: true,
    optional: true,
    hint: "等级有变化的，再研判一次；时限按最后确定的等级，从发现的时刻重新计算；等级调低以前已经超过的时限，仍然记为没有按期完成。",
  },
  {
    id: "draft",
    title: "拟定回应内容",
    role: DEPARTMENT,
    basis,
    fields: required("response-text", "drafter"),
    after: ["found"],
    documents: ["L35"],
  },
  {
    id: "approve",
    title: "审批",
    part: "reviews",
    role: "负责人",
    basis,
    fields: [...required("signed-by"), ...asked("opinion", "slip-number")],
    after: ["draft"],
    notBy: { who: "signed-by", others: ["drafter"] },
    documents: ["L35"],
  },
  {
    id: "return-draft",
    title: "退回重新拟定",
    role: "负责人",
    basis,
    fields: required("signed-by", "return-reason"),
    after: ["draft"],
    when: [{ notDone: "approve" }],
    many: true,
    optional: true,
    resets: ["draft"],
  },
];

const answering: Steps = [
  {
    id: "first-release",
    title: "发布权威信息",
    role: DEPARTMENT,
    basis: firstBasis,
    fields: [...required("release-channels", "release-address"), ...asked("release-brief")],
    after: ["approve"],
    when: [IS_MAJOR, { notDone: "clarified" }],
    timed: true,
  },
  {
    id: "press-conference",
    title: "举行新闻发布会",
    role: DEPARTMENT,
    basis,
    fields: [...required("conference-place", "spokesperson"), ...asked("release-address", "release-brief")],
    after: ["found"],
    when: [IS_MAJOR],
    timed: true,
  },
  {
    id: "no-press-conference",
    title: "没有举行新闻发布会",
    role: "负责人",
    basis,
    fields: required("signed-by", "decision-reason"),
    after: ["found"],
    when: [IS_MAJOR, { notDone: "press-conference" }],
    optional: true,
    hint: "写明没有举行的理由；时限不因此停止，超过时限的仍然记为没有按期完成。",
  },
  {
    id: "respond",
    title: "回应",
    role: DEPARTMENT,
    basis,
    fields: [...required("release-channels", "release-address"), ...asked("release-brief")],
    after: ["approve"],
    when: [IS_OTHER, { notDone: "clarified" }],
    timed: true,
  },
  {
    id: "clarified",
    title: "澄清信息已经发布",
    role: OFFICE,
    basis,
    after: ["found"],
    timed: true,
    optional: true,
    hint: "澄清事项与本件关联的，发布澄清信息时自动记上；没有记到分钟的，请更正为实际的时间。",
  },
  {
    id: "release-more",
    title: "持续发布",
    role: DEPARTMENT,
    basis,
    fields: [...required("release-channels", "release-address"), ...asked("release-brief")],
    afterAny: ANSWERS,
    timed: true,
    many: true,
    optional: true,
    hint: "根据工作进展，有新的情况就发布，每次记一条。",
  },
];

const closing: Steps = [
  {
    id: "evaluate",
    title: "回应效果评估",
    role: OFFICE,
    basis,
    fields: required("evaluation"),
    afterAny: ANSWERS,
    optional: true,
  },
  {
    id: "close",
    title: "办结",
    role: OFFICE,
    basis,
    afterAny: ANSWERS,
    when: [{ any: [IS_OTHER, { done: "press-conference" }, { done: "no-press-conference" }] }],
    effect: "closes",
    outcome: "responded",
    timed: true,
  },
  {
    id: "no-response-needed",
    title: "不需要回应，办结",
    role: OFFICE,
    basis,
    fields: required("signed-by", "decision-reason"),
    after: ["found"],
    when: ANSWERS.map((id) => ({ notDone: id })),
    optional: true,
    effect: "closes",
    outcome: "not-needed",
    timed: true,
  },
  {
    id: "not-ours",
    title: "移交有关机关，办结",
    role: OFFICE,
    basis,
    fields: required("handed-to", "decision-reason"),
    after: ["found"],
    when: ANSWERS.map((id) => ({ notDone: id })),
    optional: true,
    effect: "closes",
    outcome: "handed-on",
    timed: true,
  },
  {
    id: "archive",
    title: "归档",
    part: "archives",
    role: OFFICE,
    basis,
    afterAny: ["close", "no-response-needed", "not-ours"],
    optional: true,
    afterClose: true,
  },
];

/** 发现 → 会商研判 → 拟定 → 审批 → 发布权威信息 and 新闻发布会, or 回应 → 持续发布 → 评估 → 办结. */
export const opinionSteps: Steps = [...judging, ...answering, ...closing];
