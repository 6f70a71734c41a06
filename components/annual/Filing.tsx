import type { JSX } from "preact";
import { longDay } from "../../lib/deadlines/day-words.ts";
import type { Differing } from "../../lib/projections/rules-shown/differing.ts";
import type { ReportFiling } from "../../lib/projections/signed-reports/report-filing.ts";
import { Basis } from "../cases/Basis.tsx";
import { caseLink } from "../cases/case-link.ts";
import { Differs } from "../rules-shown/Differs.tsx";
import { Notice } from "../ui/Notice.tsx";

/** Props of {@link Filing}. */
export interface FilingProps {
  /** Absent where the rules in force know no such duty for the period. */
  readonly filing: ReportFiling | undefined;
  /** What documents say differently of the duty. */
  readonly differing: readonly Differing[];
  /** Somebody signed the report. */
  readonly isSigned: boolean;
}

const STATES: Readonly<Record<ReportFiling["clocks"][number]["state"], readonly [string, string]>> = {
  running: ["还没有完成", "soon"],
  paused: ["还没有完成", "soon"],
  met: ["按期完成", "done"],
  late: ["超期完成", "late"],
  overdue: ["已经超期", "late"],
  lapsed: ["不再计算", "done"],
  void: ["不再计算", "done"],
};

/** 报送和公布: what was handed in and published and by when each is due, and whether the report may come out yet. */
export function Filing({ filing, differing, isSigned }: FilingProps): JSX.Element {
  if (!filing)
    return (
      <section class="card annual-filing" aria-labelledby="annual-filing">
        <h2 id="annual-filing">报送和公布</h2>
        <p class="muted">这一期没有列入年度日程：可能是开始使用本工具之前的，或者还没有到时候。</p>
      </section>
    );
  const { submitted, published, submitTitle, filedFirst, comesOut, clocks } = filing;
  const isOver = comesOut ? published !== undefined : submitted !== undefined;
  return (
    <section class="card annual-filing" aria-labelledby="annual-filing">
      <div class="bar">
        <h2 id="annual-filing">{comesOut ? "报送和公布" : "报送"}</h2>
        <a href={caseLink(filing.case)}>登记{comesOut ? "报送和公布" : "报送"}（办理页）</a>
      </div>
      {published === undefined && filedFirst && submitted === undefined && (
        <Notice tone="warning">
          本单位的制度要求先备案、后公布：还没有登记“{submitTitle}
          ”，现在不要公布。请先报送，报送后在办理页登记，再公布。
        </Notice>
      )}
      {published === undefined && filedFirst && submitted !== undefined && (
        <Notice tone="ok">{longDay(submitted)}已经备案，可以公布。</Notice>
      )}
      {published !== undefined && filedFirst && submitted === undefined && (
        <Notice tone="warning">已经公布，但还没有登记“{submitTitle}”；已经报送的请按报送的日期补登。</Notice>
      )}
      {!isOver && !isSigned && (
        <p class="muted">
          {comesOut ? "报告还没有签署；公布的应当是签署的那一版。" : "还没有签署；报送的应当是签署的那一版。"}
        </p>
      )}
      <dl class="filing-steps">
        <div>
          <dt>{submitTitle}</dt>
          <dd>{submitted === undefined ? "还没有登记" : longDay(submitted)}</dd>
        </div>
        {comesOut && (
          <div>
            <dt>向社会公布</dt>
            <dd>{published === undefined ? "还没有登记" : longDay(published)}</dd>
          </div>
        )}
      </dl>
      <ul class="filing-clocks">
        {clocks.map(({ clock, title, due, basis, state }) => (
          <li key={clock}>
            {longDay(due)}　{title} <span class={`stamp ${STATES[state][1]}`}>{STATES[state][0]}</span>{" "}
            <Basis basis={basis} />
          </li>
        ))}
      </ul>
      <Differs of="年度报告" all={differing} />
    </section>
  );
}
