import { z } from "zod";
import { CatalogueItemSchema, type CatalogueItem } from "./catalogue.ts";
import { DisagreementSchema, type Disagreement } from "./disagreement.ts";
import { DocumentTemplateSchema, RemedyTextSchema } from "./document-template.ts";
import { DETECTORS } from "./detector-names.ts";
import { whatIn, whereIn } from "./fault-words.ts";
import { expressionsOf } from "./matcher.ts";
import { riskOfPattern } from "./pattern-risk.ts";
import { ProcedureChangeSchema, ProcedureSchema } from "./procedure.ts";
import { readReporting, ReportingFrameSchema } from "./parse-reporting.ts";
import { ScoringSchema } from "./scoring.ts";
import { failure, success, type Result } from "./result.ts";
import {
  AdjustmentSchema,
  PackValiditySchema,
  RulePackSchema,
  RuleSchema,
  type Rule,
  type RulePack,
} from "./rule-pack.ts";

/** A rule that was left out, by its id or its place in the list, and a Chinese sentence: what, where, what to do. */
export interface RefusedRule {
  readonly rule: string;
  readonly reason: string;
}

/** A pack as far as it could be used. */
export interface ParsedPack {
  readonly pack: RulePack;
  readonly refused: readonly RefusedRule[];
}

/** More than any agency has; each is looked at as a whole, upon all before it. */
const PROCEDURES_AT_MOST = 100;
const CHANGES_AT_MOST = 300;

function tooMany(what: string, most: number): { error: string } {
  return { error: `${what}超过了${most}个` };
}

/** The pack around its rules and procedures: those are read one by one. */
const FrameSchema = RulePackSchema.extend({
  rules: z.array(z.unknown()),
  adjust: z.array(z.unknown()).optional(),
  procedures: z.array(z.unknown()).max(PROCEDURES_AT_MOST, tooMany("办理程序", PROCEDURES_AT_MOST)).optional(),
  procedureChanges: z.array(z.unknown()).max(CHANGES_AT_MOST, tooMany("变更", CHANGES_AT_MOST)).optional(),
  documents: z.array(z.unknown()).max(100).optional(),
  remedies: z.array(z.unknown()).max(10).optional(),
  catalogue: z.array(z.unknown()).max(1000).optional(),
  validity: z.unknown().optional(),
  disagreements: z.array(z.unknown()).max(200).optional(),
  scoring: z.unknown().optional(),
  reporting: ReportingFrameSchema.optional(),
});

/**
 * Reads a pack from outside, e.g. an imported JSON file. Each rule is read by itself: a broken one is named and left out,
 * the rest works. A failure means that there is no pack at all. `rewrite` is what the engine makes of an expression before
 * it runs, so that the risk of what runs is looked at.
 */
export function parseRulePack(
  value: unknown,
  rewrite: (pattern: string) => string = (pattern) => pattern,
): Result<ParsedPack> {
  const frame = FrameSchema.safeParse(value);
  if (!frame.success) {
    return failure(
      `规则包的${whereIn(frame.error)}有误：${tooLong(frame.error) ?? whatIn(frame.error)}。请对照导出的规则包改正后再导入。`,
    );
  }
  const rules: Rule[] = [];
  const refused: RefusedRule[] = [];
  for (const [index, candidate] of frame.data.rules.entries()) {
    const name = nameOf(candidate) ?? `第${index + 1}条`;
    const rule = readRule(candidate, rules, rewrite);
    if (typeof rule === "string") refused.push({ rule: name, reason: `规则“${name}”没有采用：${rule}` });
    else rules.push(rule);
  }
  const { rules: _rules, adjust, procedures, procedureChanges, documents, remedies, catalogue, ...others } = frame.data;
  const { validity, disagreements, scoring, reporting, ...rest } = others;
  const each = <T>(schema: z.ZodType<T>, list: readonly unknown[], what: (candidate: unknown, at: number) => string) =>
    list.flatMap((candidate, at) => {
      const one = schema.safeParse(candidate);
      if (one.success) return [one.data];
      const name = what(candidate, at);
      refused.push({
        rule: name,
        reason: `${name}没有采用：${whereIn(one.error)}有误，${whatIn(one.error)}。请改正后再导入。`,
      });
      return [];
    });
  const only = <T>(schema: z.ZodType<T>, found: unknown, what: string): T | undefined =>
    found === undefined ? undefined : each(schema, [found], () => what)[0];
  const days = only(PackValiditySchema, validity, "有效期（validity）");
  const marks = only(ScoringSchema, scoring, "考核记分（scoring）");
  const pack: RulePack = {
    ...rest,
    rules,
    ...(days && { validity: days }),
    ...(marks && { scoring: marks }),
    ...(reporting && { reporting: readReporting(reporting, each) }),
    ...(disagreements && {
      disagreements: usable(each(DisagreementSchema, disagreements, disagreementName), refused),
    }),
    ...(adjust && { adjust: each(AdjustmentSchema, adjust, (_one, at) => `第${at + 1}条调整`) }),
    ...(procedures && { procedures: each(ProcedureSchema, procedures, procedureName) }),
    ...(procedureChanges && {
      procedureChanges: each(ProcedureChangeSchema, procedureChanges, (_one, at) => `第${at + 1}处办理程序的变更`),
    }),
    ...(documents && { documents: each(DocumentTemplateSchema, documents, documentName) }),
    ...(remedies && { remedies: each(RemedyTextSchema, remedies, (_one, at) => `第${at + 1}处救济途径的文字`) }),
    ...(catalogue && { catalogue: withoutRepeats(each(CatalogueItemSchema, catalogue, itemName), refused) }),
  };
  return success({ pack, refused });
}

/** Of a list that is too long how long it may be, where that is said. */
function tooLong(error: z.ZodError): string | undefined {
  const issue = error.issues[0];
  return issue?.code === "too_big" && issue.message.includes("超过") ? issue.message : undefined;
}

/** The rule, or why it is refused. */
function readRule(candidate: unknown, known: readonly Rule[], rewrite: (pattern: string) => string): Rule | string {
  const parsed = RuleSchema.safeParse(candidate);
  if (!parsed.success) return whyRefused(candidate, parsed.error);
  const rule = parsed.data;
  if (known.some(({ id }) => id === rule.id)) return "编号与前面的规则重复。请换一个编号。";
  for (const expression of expressionsOf(rule.match)) {
    const risk = riskOfPattern(expression) ?? riskOfPattern(rewrite(expression));
    if (risk !== undefined) return `表达式“${expression.slice(0, 40)}”${risk}`;
  }
  return rule;
}

function whyRefused(candidate: unknown, error: z.ZodError): string {
  const where = error.issues[0]?.path.join(".") ?? "";
  if (where === "match.detector") return `没有这种识别方式（match.detector）。请改用：${DETECTORS.join("、")}。`;
  if (where === "basis" || lacksBasis(candidate)) return "缺少依据（basis）。请写明文件名称和条款。";
  return `${whereIn(error)}有误，${whatIn(error)}。请改正后再导入。`;
}

function lacksBasis(candidate: unknown): boolean {
  return typeof candidate === "object" && candidate !== null && !("basis" in candidate);
}

/** Of two items with one id the first: articles name items by their ids. */
function withoutRepeats(items: readonly CatalogueItem[], refused: RefusedRule[]): CatalogueItem[] {
  const known = new Set<string>();
  return items.filter(({ id, title }) => {
    if (!known.has(id)) return known.add(id);
    refused.push({
      rule: title,
      reason: `目录事项“${title}”没有采用：编号“${id}”与前面的事项重复。请换一个编号。`,
    });
    return false;
  });
}

/** Those with an id of their own that lead by one of their own places. */
function usable(all: readonly z.infer<typeof DisagreementSchema>[], refused: RefusedRule[]): Disagreement[] {
  const known = new Set<string>();
  return all.filter(({ id, topic, says, leads }) => {
    const fault = known.has(id)
      ? `编号“${id}”与前面的重复。请换一个编号。`
      : leads < says.length
        ? undefined
        : `按哪一个执行（leads）写的是第${leads + 1}个，但只列了${says.length}个规定。请从0数起，改为其中一个。`;
    known.add(id);
    if (fault !== undefined) refused.push({ rule: topic, reason: `规定之间的不同“${topic}”没有采用：${fault}` });
    return fault === undefined;
  });
}

function disagreementName(candidate: unknown, at: number): string {
  return `规定之间的不同“${nameOf(candidate) ?? `第${at + 1}处`}”`;
}

function itemName(candidate: unknown, at: number): string {
  const hasTitle = typeof candidate === "object" && candidate !== null && "title" in candidate;
  const title = hasTitle && typeof candidate.title === "string" ? candidate.title.slice(0, 40) : "";
  return `目录事项“${title || (nameOf(candidate) ?? `第${at + 1}项`)}”`;
}

function documentName(candidate: unknown, at: number): string {
  const hasCode = typeof candidate === "object" && candidate !== null && "code" in candidate;
  return `文书“${hasCode && typeof candidate.code === "string" ? candidate.code.slice(0, 20) : `第${at + 1}个`}”`;
}

function procedureName(candidate: unknown, at: number): string {
  return `办理程序“${nameOf(candidate) ?? `第${at + 1}个`}”`;
}

function nameOf(candidate: unknown): string | undefined {
  if (typeof candidate !== "object" || candidate === null || !("id" in candidate)) return undefined;
  return typeof candidate.id === "string" && candidate.id !== "" ? candidate.id.slice(0, 60) : undefined;
}
