import { send } from "../../lib/messaging/send.ts";
import type { FormValue } from "../../lib/model/form-field.ts";
import type { RowStamp } from "../../lib/model/row-stamp.ts";
import { readForm } from "../../lib/page/forms/read-form.ts";
import type { RequestPlace } from "../../lib/page/requests/request-place.ts";
import { newId } from "../../lib/platform/new-id.ts";
import type { PanelView, PanelWork } from "./panel-view.ts";

type Detail = Extract<RequestPlace, { kind: "detail" }>;

/** Registers the request that a detail page shows: read when the panel is opened, sent when the person presses. */
export function registerWork({ portal, detail }: Detail, panel: PanelView): PanelWork {
  const ids = { case: newId(), entry: newId(), person: newId() };
  let stamp: RowStamp | undefined;
  let values: Readonly<Record<string, string>> = {};
  const work: PanelWork = {
    task: { kind: "register", rows: [], notes: [] },
    opened: read,
    async register() {
      const reply = await send("request.register", { ...ids, values });
      if (!reply.ok) return panel.set(work, { notice: reply.error });
      ({ stamp } = reply.value);
      show(reply.value.notice ?? "已登记。");
    },
  };
  return work;

  async function read(): Promise<void> {
    const number = textOf(readPage().values["number"] ?? "");
    if (number !== "") {
      const reply = await send("request.stamps", { numbers: [number] });
      stamp = reply.ok ? reply.value.stamps[number] : undefined;
      show(reply.ok ? undefined : reply.error);
    } else show(undefined);
  }

  function show(notice: string | undefined): void {
    const form = readPage();
    values = Object.fromEntries(Object.entries(form.values).map(([key, value]) => [key, textOf(value)]));
    const rows = detail.fields.flatMap(({ key, label, as }) => {
      const value = values[key];
      // Our own names of choices are no words for a person: the page's are.
      const options = as?.find((step) => step.type === "options")?.map;
      return value === undefined ? [] : [{ label, value: options?.[value] ?? value }];
    });
    const notes = form.notes.map(({ sentence }) => sentence);
    panel.set(work, { notice, task: { kind: "register", rows, notes, ...(stamp && { stamp }) } });
  }

  function readPage(): ReturnType<typeof readForm> {
    return readForm(document, detail.fields, portal.charset);
  }
}

function textOf(value: FormValue): string {
  return typeof value === "string" ? value : value.join("、");
}
