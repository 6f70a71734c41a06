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
  /** The day by which is always there; else the limit runs only where one was named. */
  readonly alwaysDated: boolean;
}

/** What an organ above asks for by a day that it names: registered by hand, each a case of its own. */
export function adHocDuty(own: AdHoc): ProcedureText {
  const { basis, sending, office, words } = own;
  const always = ["duty", "asked-by", ...(own.alwaysDated ? ["due-on"] : [])];
  const maybe = [...(own.alwaysDated ? [] : ["due-on"]), "asked-number", "department", "remark"];
  return {
    id: "duty-ad-hoc",
    title: own.title,
    basis,
    starts: "received",
    fields: [
      { id: "duty", title: words.duty, kind: "text", maxLength: 100 },
      { id: "asked-by", title: "提出要求的机关", kind: "text", maxLength: 100 },
      { id: "asked-number", title: "来文文号或者通知方式", kind: "text", maxLength: 100 },
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
        fields: [...required(...always), ...asked(...maybe)],
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
