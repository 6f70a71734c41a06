import type { ComponentChildren } from "preact";
import { Dashboard, type DashboardPart } from "../../components/dashboard/Dashboard.tsx";
import { BATCH_ACTIONS } from "./batch-samples.ts";
import { DAY } from "./request-samples.ts";
import type { Story } from "./stories.tsx";

const nothing = (): void => {};
const PERSON = { name: "李明", department: "办公室", role: "科员" };

/** A part of the dashboard; `press` are the texts of what is pressed one after another. */
export function screen(part: DashboardPart, view: ComponentChildren, press: readonly string[] = []): Story {
  return {
    on: "dashboard",
    press,
    view: (
      <Dashboard
        date={DAY}
        person={PERSON}
        today={undefined}
        checks={undefined}
        ruleTitles={{}}
        part={part}
        onPart={nothing}
        batch={{ phase: "idle", total: 0, texts: [] }}
        batchActions={BATCH_ACTIONS}
        pending={0}
        verification={{ state: "not-run" }}
        onVerify={nothing}
        onOpenSettings={nothing}
      >
        {view}
      </Dashboard>
    ),
  };
}
