import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { FigureShown } from "../shown-figures.ts";
import { differenceWords, numberText } from "../figure-words.ts";
import { Chart, type ChartProps } from "./Chart.tsx";

/** Props of {@link Trend}. */
export interface TrendProps {
  readonly figure: FigureShown;
  /** Whose it is; empty for all departments. */
  readonly department: string;
}

/** A figure by the months of the year, beside the year before: the line and its table. A month that is not over is marked in both. */
export function Trend({ figure, department }: TrendProps): JSX.Element | null {
  const { unit, months } = figure;
  const title = department === "" ? figure.title : `${figure.title}（${department}）`;
  const unfinished = months.find(({ until }) => until !== undefined);
  const year = months[0]?.month.slice(0, 4) ?? "";
  const draw = useMemo(
    (): ChartProps["draw"] => (by, container) =>
      by.drawTrend(container, {
        labels: months.map(({ month }) => monthName(month)),
        now: months.map(({ value }) => value ?? null),
        before: months.map(({ before }) => before ?? null),
        unfinished: months.findIndex(({ until }) => until !== undefined),
        names: [`${year}年`, `${Number(year) - 1}年`],
      }),
    [months, year],
  );
  if (months.length === 0) return null;
  return (
    <figure class="trend">
      <figcaption>
        {`${title}，各月（${unit}）`}
        {unfinished && (
          <span class="muted so-far-words">
            <span class="ring-sign" aria-hidden="true" /> {unfinishedWords(unfinished)}
          </span>
        )}
      </figcaption>
      <Chart draw={draw} sentence={sentenceOf(title, unit, year, months)} />
      <details>
        <summary>各月的数字</summary>
        <table aria-label={`${title}，${year}年各月`}>
          <thead>
            <tr>
              <th scope="col">月份</th>
              <th scope="col" class="num">{`${year}年`}</th>
              <th scope="col" class="num">{`${Number(year) - 1}年`}</th>
              <th scope="col">与上年同期比</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, value, before, until }) => (
              <tr key={month}>
                <th scope="row">
                  {monthName(month)}
                  {until !== undefined && <span class="muted">（到{dayName(until)}，未完）</span>}
                </th>
                <td class="num">{value === undefined ? "—" : numberText(value)}</td>
                <td class="num muted">{before === undefined ? "—" : numberText(before)}</td>
                <td class="muted">
                  {until !== undefined && "还没有结束，不作比较"}
                  {value !== undefined && until === undefined && differenceWords({ value, before, unit })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function sentenceOf(title: string, unit: string, year: string, months: FigureShown["months"]): string {
  const known = months.flatMap(({ month, value }) => (value === undefined ? [] : [{ month, value }]));
  const most = known.toSorted((a, b) => b.value - a.value)[0];
  const sum = known.reduce((all, { value }) => all + value, 0);
  const said = most && most.value > 0 ? `，最多的是${monthName(most.month)}，${numberText(most.value)} ${unit}` : "";
  const unfinished = months.find(({ until }) => until !== undefined);
  const open = unfinished ? `${unfinishedWords(unfinished)}。` : "";
  return `折线图：${title}，${year}年共 ${numberText(sum)} ${unit}${said}。${open}各月和上年的数字在下面的表中。`;
}

function unfinishedWords({ month, until = "" }: FigureShown["months"][number]): string {
  return `${monthName(month)}还没有结束，只统计到${dayName(until)}`;
}

function dayName(day: string): string {
  return `${Number(day.slice(8))}日`;
}

function monthName(month: string): string {
  return `${Number(month.slice(5))}月`;
}
