import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { opennessRules, opinionRules } from "../law.ts";
import { MAJOR, opinionFields } from "./fields.ts";
import { ANSWERS, opinionSteps } from "./steps.ts";

const basis = opinionRules("关于政务舆情回应");
const IS_MAJOR = { field: "opinion-level", in: MAJOR };
/** What needed no answer, or another's, was not owed one. */
const owedWhen = [{ field: "outcome", in: ["responded"] }];

/**
 * 政务舆情回应: 权威信息 in 5 hours (80号; 61号 has no such number) and a press conference in 24 (61号) where it is about a
 * 特别重大 or 重大突发事件, any other answered in 48 hours (61号). Hours of the clock, whatever day it is, from the moment it was
 * found; the level is the one determined last, and where a limit had run out before that, the one of that moment too.
 */
export const publicOpinion: ProcedureText = {
  id: "public-opinion",
  title: "政务舆情回应",
  basis: [...basis, ...opennessRules("关于政务舆情回应")],
  starts: "found",
  fields: opinionFields,
  steps: opinionSteps,
  clocks: [
    {
      id: "first-release",
      title: "发布权威信息的时限",
      basis: opennessRules("关于政务舆情回应"),
      from: "found",
      within: { count: 5, unit: "hour" },
      until: ANSWERS,
      when: [IS_MAJOR],
      byThen: true,
      owedWhen,
      main: true,
    },
    {
      id: "press-conference",
      title: "举行新闻发布会的时限",
      basis,
      from: "found",
      within: { count: 24, unit: "hour" },
      until: ["press-conference"],
      forgoneBy: "no-press-conference",
      when: [IS_MAJOR],
      byThen: true,
      owedWhen,
    },
    {
      id: "response",
      title: "回应的时限",
      basis,
      from: "found",
      within: { count: 48, unit: "hour" },
      until: ANSWERS,
      when: [{ field: "opinion-level", notIn: MAJOR }],
      byThen: true,
      owedWhen,
      main: true,
    },
  ],
  outcomes: [
    { id: "responded", title: "已回应", basis },
    { id: "not-needed", title: "不需要回应", basis },
    { id: "handed-on", title: "已移交", basis },
  ],
  outcomeField: "outcome",
};
