import type { AnnualReport } from "../../model/annual-report.ts";
import type { Citation } from "../../model/finding.ts";
import type { Figure } from "../../model/figures.ts";
import type { Outline } from "../../model/reporting.ts";
import type { ProblemsOutline } from "../problems-outline.ts";
import type { YearFees } from "../year-fees.ts";
import { namedCells } from "./named-cells.ts";

/** A piece of a drafted text. A `figure` is as counted, with its cases; a `gap` is for a person to fill and reads 【…】. */
export type TextPart =
  | { readonly kind: "words" | "gap"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly text: string;
      /** As the outline calls it: `count:published`, `cell:requests/r1/total`. */
      readonly key: string;
      readonly cases: readonly string[];
    };

/** A section as drafted: one paragraph, or a table of the national report, or both. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly basis: readonly Citation[];
  readonly table?: "disclosure" | "requests" | "challenges";
  readonly parts: readonly TextPart[];
}

/** What the sentences of an outline are filled with: the figures of one year (YYYY). */
export interface TextSources {
  readonly year: string;
  readonly figures: readonly Figure[];
  readonly report: Pick<AnnualReport, "cells">;
  readonly fees: Pick<YearFees, "sentence">;
  readonly problems: ProblemsOutline;
}

const HOLE = /\{([a-z]+)(?::([^{}]+))?\}|【[^【】]*】/g;
const CONDITION = /^\{(if|unless):(count|cell):([^{}]+)\}/;
/** A figure that the rules do not have: an outline from outside names it. */
const UNKNOWN = "数字";
const ORDER = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * The sections of an outline with their sentences filled. A sentence with a condition (`{if:count:…}`, `{unless:cell:…}`: the figure is not 0, is
 * 0) is there only where it holds; a figure that nobody entered, or not for the whole year, is a gap by its name.
 */
export function draftText({ sections }: Outline, sources: TextSources): DraftSection[] {
  return sections.map(({ id, title, basis, table, sentences }) => ({
    id,
    title,
    basis,
    ...(table && { table }),
    parts: sentences.flatMap((sentence) => partsOf(sentence, sources)),
  }));
}

/** A section's text as it is edited and printed. */
export function plainText({ parts }: Pick<DraftSection, "parts">): string {
  return parts.map(({ text }) => text).join("");
}

function partsOf(sentence: string, sources: TextSources): TextPart[] {
  const [head = "", when, kind, key = ""] = CONDITION.exec(sentence) ?? [];
  const { value } = when === undefined ? {} : kind === "cell" ? cellOf(key, sources) : countOf(key, sources);
  // Of a figure that is not known the sentence is shown with its gap.
  if (value !== undefined && (value === 0) === (when === "if")) return [];
  const written = sentence.slice(head.length);
  const parts: TextPart[] = [];
  let at = 0;
  for (const hole of written.matchAll(HOLE)) {
    if (hole.index > at) parts.push({ kind: "words", text: written.slice(at, hole.index) });
    parts.push(...filled(hole, sources));
    at = hole.index + hole[0].length;
  }
  if (at < written.length) parts.push({ kind: "words", text: written.slice(at) });
  return parts;
}

function filled([whole, kind, key = ""]: readonly (string | undefined)[], sources: TextSources): TextPart[] {
  const { year, fees, problems } = sources;
  if (kind === "year") return [{ kind: "words", text: year }];
  if (kind === "fees") return [{ kind: "words", text: fees.sentence }];
  if (kind === "problems") return numbered(problems.problems, "存在的主要问题");
  if (kind === "improvements") return numbered(problems.improvements, "已经采取的改进措施和效果");
  if (kind === "by") return split(key, sources);
  if (kind === "unit") return [{ kind: "words", text: sources.figures.find(({ id }) => id === key)?.unit ?? "" }];
  const { value, title, cases } =
    kind === "cell" ? cellOf(key, sources) : kind === "count" ? countOf(key, sources) : {};
  if (value === undefined)
    return [{ kind: "gap", text: kind === undefined ? (whole ?? "") : `【${title ?? UNKNOWN}】` }];
  return [{ kind: "figure", text: String(value), key: `${kind}:${key}`, cases: cases ?? [] }];
}

interface Found {
  readonly value?: number;
  readonly title?: string;
  readonly cases?: readonly string[];
}

function cellOf(key: string, { report }: TextSources): Found {
  const cells = namedCells(key).map((one) => report.cells[one]);
  if (cells.length === 0) return {};
  const cases = [...new Set(cells.flatMap((cell) => cell.cases))];
  return { value: cells.reduce((sum, cell) => sum + cell.value, 0), cases };
}

function countOf(id: string, { figures }: TextSources): Found {
  const figure = figures.find((one) => one.id === id);
  if (!figure) return {};
  const { value, title, cases, incomplete } = figure;
  if (incomplete !== undefined) return { title: `${title}，${incomplete}` };
  return { title, cases: casesOf(cases), ...(value !== undefined && { value }) };
}

/** A figure by one dimension: 当面提交3件、互联网8件. */
function split(key: string, { figures }: TextSources): TextPart[] {
  const [id, field] = key.split("/");
  const figure = figures.find((one) => one.id === id);
  const parts = figure?.by.find((one) => one.field === field)?.parts.filter(({ count }) => count > 0) ?? [];
  if (!figure || parts.length === 0) return [{ kind: "gap", text: `【${figure?.title ?? UNKNOWN}，分类列出】` }];
  return parts.flatMap(({ title, count, value, at }, place): TextPart[] => [
    { kind: "words", text: `${place === 0 ? "" : "、"}${title}` },
    {
      kind: "figure",
      text: String(count),
      key: `by:${key}/${value}`,
      cases: casesOf(at.map((one) => figure.cases[one] ?? "")),
    },
    { kind: "words", text: figure.unit },
  ]);
}

function casesOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== ""))];
}

/** 一是……二是……; a gap where the log has nothing. */
function numbered(points: ProblemsOutline["problems"], gap: string): TextPart[] {
  if (points.length === 0)
    return [
      { kind: "gap", text: `【${gap}】` },
      { kind: "words", text: "。" },
    ];
  const one = points.length === 1;
  return points.map(({ sentence }, place) => ({
    kind: "words",
    text: one || place >= ORDER.length ? sentence : `${ORDER[place]}是${sentence}`,
  }));
}
