import { send } from "../../lib/messaging/send.ts";
import type { FormValue } from "../../lib/model/form-field.ts";
import { LONGEST_NUMBER, type RowStamp } from "../../lib/model/row-stamp.ts";
import type { FormTools } from "../../lib/page/forms/form-tools.ts";
import type { RequestPlace } from "../../lib/page/requests/request-place.ts";
import { newId } from "../../lib/platform/new-id.ts";
import type { PanelView } from "./panel-view.ts";
import type { PanelWork } from "./panel-work.ts";
import { createLatest } from "../../lib/platform/latest.ts";

type Detail = Extract<RequestPlace, { kind: "detail" }>;

/** Registers the request that a detail page shows: read when the panel is opened, sent as shown when the person presses. */
export function registerWork({ portal, detail }: Detail, panel: PanelView): PanelWork {
  const asking = createLatest();
  const ids = { case: newId(), entry: newId(), person: newId() };
  let stamp: RowStamp | undefined;
  let read: ReturnType<FormTools["readForm"]> = { values: {}, notes: [] };
  const work: PanelWork = {
    task: { kind: "register", rows: [], notes: [] },
    prepare: (forms) => look(forms, true),
    opened: (forms) => look(forms, false),
    async register() {
      // Where it stood before is not asked for any more.
      asking();
      const reply = await send("request.register", { ...ids, values: texts() });
      if (!reply.ok) return panel.set(work, { notice: reply.error });
      ({ stamp } = reply.value);
      show(reply.value.notice ?? "已登记。");
    },
  };
  return work;

  async function look(forms: FormTools, quietly: boolean): Promise<void> {
    const isLast = asking();
    read = forms.readForm(document, detail.fields, portal.charset);
    const number = texts()["number"] ?? "";
    const reply =
      number === "" || number.length > LONGEST_NUMBER ? undefined : await send("request.stamps", { numbers: [number] });
    if (!isLast()) return;
    stamp = reply?.ok ? reply.value.stamps[number] : undefined;
    show(reply && !reply.ok && !quietly ? reply.error : undefined);
  }

  function texts(): Record<string, string> {
    return Object.fromEntries(Object.entries(read.values).map(([key, value]) => [key, textOf(value)]));
  }

  function show(notice: string | undefined): void {
    const values = texts();
    const rows = detail.fields.flatMap(({ key, label, as }) => {
      const value = values[key];
      // Our own names of choices are no words for a person: the page's are.
      const options = as?.find((step) => step.type === "options")?.map;
      return value === undefined ? [] : [{ label, value: options?.[value] ?? value }];
    });
    const notes = read.notes.map(({ sentence }) => sentence);
    panel.set(work, { notice, task: { kind: "register", rows, notes, ...(stamp && { stamp }) } });
  }
}

function textOf(value: FormValue): string {
  return typeof value === "string" ? value : value.join("、");
}
