import type { ComponentChildren, JSX } from "preact";
import type { LocalDate } from "../../lib/model/draft.ts";
import type { Person } from "../../lib/model/event.ts";
import type { CasePart } from "../../lib/projections/case-kinds.ts";
import type { DaySummary } from "../../lib/projections/day-summary.ts";
import type { RecentCheck } from "../../lib/projections/recent-checks.ts";
import { Button } from "../ui/Button.tsx";
import { DayStats } from "../ui/DayStats.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Batch, type BatchActions, type BatchState } from "./Batch.tsx";
import { Checks } from "./Checks.tsx";
import { RecordCheck, type Verification } from "./RecordCheck.tsx";

/** The parts of the dashboard. */
export type DashboardPart = CasePart | "today" | "figures" | "records" | "batch" | "data";

const PARTS: readonly (readonly [DashboardPart, string])[] = [
  ["today", "今天"],
  ["articles", "信息发布"],
  ["requests", "依申请公开"],
  ["supervision", "监督考核"],
  ["duties", "年度工作"],
  ["figures", "统计年报"],
  ["records", "检查记录"],
  ["batch", "批量检查"],
  ["data", "数据"],
];

/** Props of {@link Dashboard}. */
export interface DashboardProps {
  /** Today's civil date in Asia/Shanghai. */
  readonly date: LocalDate;
  /** Who sits at this desk. */
  readonly person: Person;
  /** Today's counts; absent while they are being read. */
  readonly today: DaySummary | undefined;
  /** Drafts, newest first; absent while they are being read. */
  readonly checks: readonly RecentCheck[] | undefined;
  /** Titles of the rules by id; a rule that is not there is called by its category. */
  readonly ruleTitles: Readonly<Record<string, string>>;
  /** Which part shows. */
  readonly part: DashboardPart;
  /** Show another. */
  readonly onPart: (part: DashboardPart) => void;
  /** How the batch stands. */
  readonly batch: BatchState;
  /** What can be done with it. */
  readonly batchActions: BatchActions;
  /** How many events could not be saved yet. */
  readonly pending: number;
  /** How the last 记录校验 came out. */
  readonly verification: Verification;
  /** What went wrong while reading, in a sentence. */
  readonly error?: string | undefined;
  /** Start a 记录校验. */
  readonly onVerify: () => void;
  /** Open 设置. */
  readonly onOpenSettings: () => void;
  /** What the parts about cases show. */
  readonly children?: ComponentChildren;
}

/** 工作台: what is to be done today, articles and requests, every draft with the facts behind it, and whether the record is whole. */
export function Dashboard(props: DashboardProps): JSX.Element {
  return (
    <main tabIndex={-1} class={isWide(props.part) ? "page dashboard wide" : "page dashboard"}>
      <header>
        <h1>公开助手工作台</h1>
        <div class="who">
          <span class="muted">{props.person.name || "尚未填写姓名"}</span>
          <Button onPress={props.onOpenSettings}>设置</Button>
        </div>
      </header>
      {props.error && <Notice tone="error">{props.error}</Notice>}
      {props.pending > 0 && (
        <Notice tone="warning">
          有 {props.pending} 条记录还没有保存。请不要关闭浏览器；如果磁盘已满，请先清理磁盘，保存会自动继续。
        </Notice>
      )}
      <nav class="tabs" aria-label="工作台">
        {PARTS.map(([part, title]) => (
          <button
            key={part}
            type="button"
            aria-current={part === props.part ? "page" : undefined}
            onClick={() => props.onPart(part)}
          >
            {title}
          </button>
        ))}
      </nav>
      <Part {...props} />
    </main>
  );
}

function isWide(part: DashboardPart): boolean {
  return part !== "records" && part !== "batch";
}

function Part(props: DashboardProps): JSX.Element {
  if (isWide(props.part)) return <>{props.children}</>;
  return props.part === "batch" ? <Batch state={props.batch} actions={props.batchActions} /> : <Records {...props} />;
}

function Records(props: DashboardProps): JSX.Element {
  return (
    <>
      <section class="card" aria-labelledby="today">
        <h2 id="today">
          今天 <span class="muted">{props.date}</span>
        </h2>
        <DayStats day={props.today} full />
      </section>
      <Checks checks={props.checks} ruleTitles={props.ruleTitles} />
      <RecordCheck verification={props.verification} onVerify={props.onVerify} />
    </>
  );
}
