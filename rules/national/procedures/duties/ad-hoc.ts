import type { Citation } from "../../../../lib/model/finding.ts";
import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { sendingFields } from "./common.ts";

/** What is different from agency to agency in what was asked for without the calendar. */
interface AdHoc {
  readonly title: string;
  /** Of the whole, and of handing it in, where lateness is answered for. */
  readonly basis: Citation[];
  readonly sending: Citation[];
  readonly office: string;
  readonly clockTitle: string;
  /** Of the reminder where no day was named. */
  readonly promptTitle: string;
  readonly hint: string;
  /** What fields and steps are called, where it is not 报送. */
  readonly words: {
    readonly duty: string;
    readonly dueOn: string;
    readonly department: string;
    readonly fill: string;
    readonly send: string;
    readonly dropped: string;
  };
}

/** What was asked for names a day, or says no more than that it be done soon (及时). */
const NAMED = [{ field: "due-named", in: ["named"] }];
const PROMPTLY = [{ field: "due-named", in: ["promptly"] }];

/** What an organ above asks for, by a day where it names one: registered by hand, each a case of its own. */
export function adHocDuty(own: AdHoc): ProcedureText {
  const { basis, sending, office, words } = own;
  return {
    id: "duty-ad-hoc",
    title: own.title,
    basis,
    starts: "received",
    fields: [
      { id: "duty", title: words.duty, kind: "text", maxLength: 100 },
      { id: "asked-by", title: "提出要求的机关", kind: "text", maxLength: 100 },
      { id: "asked-number", title: "来文文号或者通知方式", kind: "text", maxLength: 100 },
      {
        id: "due-named",
        title: "有没有写明期限",
        kind: "choice",
        options: [
          { value: "named", title: "写明了日期" },
          { value: "promptly", title: "没有写明，及时办理" },
        ],
      },
      { id: "due-on", title: words.dueOn, kind: "date", lies: "any" },
      { id: "department", title: words.department, kind: "department" },
      { id: "remark", title: "说明", kind: "lines", maxLength: 1000 },
      { id: "filled-by", title: "填报人", kind: "official" },
      ...sendingFields,
    ],
    steps: [
      {
        id: "received",
        title: "收到要求",
        role: office,
        basis,
        fields: [
          ...required("duty", "asked-by", "due-named"),
          { field: "due-on", required: true, when: NAMED },
          ...asked("asked-number", "department", "remark"),
        ],
        hint: own.hint,
      },
      {
        id: "fill",
        title: words.fill,
        role: "经办人",
        basis,
        fields: [...required("filled-by"), ...asked("remark")],
        after: ["received"],
        optional: true,
      },
      {
        id: "send",
        title: words.send,
        role: office,
        basis: sending,
        fields: [...required("sent-to", "sent-how"), ...asked("sent-number")],
        after: ["received"],
        effect: "closes",
      },
      {
        id: "dropped",
        title: words.dropped,
        role: office,
        basis,
        fields: required("remark"),
        after: ["received"],
        optional: true,
        effect: "closes",
      },
    ],
    clocks: [
      {
        id: "send-promptly",
        title: own.promptTitle,
        basis,
        from: "received",
        within: { atOnce: true },
        when: PROMPTLY,
        until: ["send"],
        reminder: true,
        main: true,
      },
      {
        id: "send",
        title: own.clockTitle,
        basis: sending,
        from: "received",
        within: { lastDayIn: "due-on" },
        until: ["send"],
        main: true,
      },
    ],
  };
}
