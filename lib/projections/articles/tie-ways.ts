import type { CaseTie } from "../../model/case-tie.ts";
import type { CaseLine } from "../cases/case-line.ts";
import { comparedOf, indexOf, likeTexts } from "../similar/likeness.ts";

/** One way in which a case of what the agency publishes can be tied to another. */
export interface TieWay {
  readonly tie: CaseTie;
  /** What the other would be to this one. */
  readonly title: string;
  /** This one names the other, or is named by it. */
  readonly direction: "names" | "named";
  /** The cases that it can be tied to so and is not yet, the likest by their titles first. */
  readonly candidates: readonly CaseLine[];
}

/** Which cases a tie is between: by procedure and, of articles, by kind; no kinds are any. */
interface Side {
  readonly procedure: string;
  readonly kinds?: readonly string[];
  /** Kinds that it is not of. */
  readonly except?: readonly string[];
}

const WAYS: readonly {
  readonly tie: CaseTie;
  readonly from: Side;
  readonly to: Side;
  readonly names: string;
  readonly named: string;
}[] = [
  {
    tie: "interprets",
    from: { procedure: "article", kinds: ["interpretation"] },
    to: { procedure: "article", kinds: ["policy"] },
    names: "所解读的文件",
    named: "解读本文件的稿件",
  },
  {
    tie: "results-from",
    from: { procedure: "article", except: ["decision-draft", "interpretation", "clarification"] },
    to: { procedure: "article", kinds: ["decision-draft"] },
    names: "征求意见稿",
    named: "由本稿形成的正式稿",
  },
  {
    tie: "clarifies",
    from: { procedure: "clarification" },
    to: { procedure: "article", except: ["clarification"] },
    names: "澄清、更正的稿件",
    named: "澄清本稿件的事项",
  },
  {
    tie: "clarifies",
    from: { procedure: "article", kinds: ["clarification"] },
    to: { procedure: "clarification" },
    names: "对应的澄清事项",
    named: "发布澄清的稿件",
  },
  {
    tie: "clarifies",
    from: { procedure: "clarification" },
    to: { procedure: "public-opinion" },
    names: "所澄清的舆情",
    named: "澄清本舆情的事项",
  },
];

/** How a case can be tied to others of what the agency publishes; a way without candidates is among them. */
export function tieWays(one: CaseLine, lines: readonly CaseLine[]): TieWay[] {
  const tied = new Set([
    ...(one.ties ?? []).flatMap(({ to, tie }) => (tie === "different" ? [] : [to])),
    ...lines.flatMap((line) => (line.ties?.some(({ to, tie }) => to === one.id && tie !== "different") ? line.id : [])),
  ]);
  const way = (tie: CaseTie, title: string, direction: TieWay["direction"], side: Side): TieWay => ({
    tie,
    title,
    direction,
    candidates: likest(
      one,
      lines.filter((line) => line.id !== one.id && !tied.has(line.id) && isOf(line, side)),
    ),
  });
  return WAYS.flatMap(({ tie, from, to, names, named }) => [
    ...(isOf(one, from) ? [way(tie, names, "names", to)] : []),
    ...(isOf(one, to) ? [way(tie, named, "named", from)] : []),
  ]);
}

/**
 * What the other case of a tie is, of `from`, which names it, or (`named`) of the one that it names: the 解读 of a document, the
 * document of a 解读. Undefined for ties of requests. `to` is the one that is named, where it is known: one procedure may clarify
 * several kinds of things.
 */
export function tieTitle(
  tie: CaseTie,
  from: Pick<CaseLine, "procedure">,
  direction: TieWay["direction"],
  to?: Pick<CaseLine, "procedure">,
): string | undefined {
  const ways = WAYS.filter((way) => way.tie === tie && way.from.procedure === from.procedure);
  return (ways.find((way) => way.to.procedure === to?.procedure) ?? ways[0])?.[direction];
}

function isOf({ procedure, article }: CaseLine, side: Side): boolean {
  if (procedure !== side.procedure) return false;
  const kind = article?.kind ?? "";
  return (side.kinds?.includes(kind) ?? true) && side.except?.includes(kind) !== true;
}

function likest(one: CaseLine, lines: readonly CaseLine[]): CaseLine[] {
  const index = indexOf(lines.map(({ id, content }) => comparedOf(id, content)));
  const like = new Map(
    likeTexts(comparedOf(one.id, one.content), index, () => true).map(({ text, both }) => [text.id, both]),
  );
  const likeness = ({ id }: CaseLine): number => like.get(id) ?? 0;
  return lines.toSorted((a, b) => likeness(b) - likeness(a) || (a.received < b.received ? 1 : -1));
}
