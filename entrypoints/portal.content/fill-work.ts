import { send } from "../../lib/messaging/send.ts";
import type { FilledRow } from "../../lib/model/form-fill.ts";
import type { FormValue } from "../../lib/model/form-field.ts";
import type { FormTools } from "../../lib/page/forms/form-tools.ts";
import type { FillPlan } from "../../lib/page/forms/preview-fill.ts";
import type { RequestPlace } from "../../lib/page/requests/request-place.ts";
import type { PanelView } from "./panel-view.ts";
import type { PanelWork } from "./panel-work.ts";

type Reply = Extract<RequestPlace, { kind: "reply" }>;

const ANOTHER = "网页已换成另一件申请，没有填写；请收起后重新打开。";
const SWAPPED = "填写时网页换成了另一件申请，已经停下；请逐项看下面的结果，打开这两件核对。";
const UNSEEN = "这个网页没有显示在最前面，没有填写；请回到网页再试一次。";

/** Fills the reply's form from the case: what was previewed when the panel was opened, as far as the person ticked it. */
export function fillWork({ portal, reply }: Reply, panel: PanelView): PanelWork {
  let number = "";
  let values: Readonly<Record<string, FormValue>> = {};
  let missing: readonly string[] = [];
  const work: PanelWork = {
    task: { kind: "fill", rows: [], missing: [] },
    async opened(forms) {
      const read = forms.readForm(document, [reply.number], portal.charset);
      number = numberOn(forms);
      // What was asked for another request must not stay.
      values = {};
      missing = [];
      show(forms);
      const [note] = read.notes;
      if (note) return panel.set(work, { notice: note.sentence });
      const answer = await send("request.reply-values", { number });
      if (!answer.ok) return panel.set(work, { notice: answer.error });
      if (numberOn(forms) !== number) return panel.set(work, { notice: ANOTHER });
      ({ values, missing } = answer.value);
      show(forms);
    },
    async fill(keys, forms) {
      if (document.hidden) return panel.set(work, { notice: UNSEEN });
      const stillThis = (): boolean => number !== "" && numberOn(forms) === number;
      if (!stillThis()) return panel.set(work, { notice: ANOTHER });
      show(forms, await forms.fillForm({ ...plan(), stillThis }, new Set(keys)));
      if (!stillThis()) panel.set(work, { notice: SWAPPED });
    },
  };
  return work;

  function plan(): FillPlan {
    return { document, fields: reply.fields, values, charset: portal.charset };
  }

  function show(forms: FormTools, results?: readonly FilledRow[]): void {
    const rows = forms.previewFill(plan());
    panel.set(work, { task: { kind: "fill", rows, missing, ...(results && { results }) } });
  }

  function numberOn(forms: FormTools): string {
    const { number: read = "" } = forms.readForm(document, [reply.number], portal.charset).values;
    return typeof read === "string" ? read : "";
  }
}
