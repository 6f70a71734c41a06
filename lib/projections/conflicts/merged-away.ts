import { byEntry } from "../../model/by-entry.ts";
import type { Conflict } from "../../model/conflict.ts";
import { namedCase } from "../case-name.ts";
import { conflictOf, type CaseRead } from "./conflict-parts.ts";
import type { Knowledge } from "./knowledge.ts";
import { againOf, saidOf, undoneApart, undoneIn } from "./undone-twice.ts";

/** Cases that were merged into one another in a circle, or into one that another desk cancelled meanwhile: of the request nothing stands. */
export function mergedAway(cancelled: readonly CaseRead[], knowledge: Knowledge): Conflict[] {
  const gone = new Map(cancelled.map((read) => [read.one.id, read]));
  const found = new Map<string, Conflict>();
  for (const read of cancelled) {
    const way = wayOf(read, gone);
    if (way.length < 2) continue;
    const undone = way
      .flatMap((each) => {
        const registration = undoneIn(each).find(({ step }) => step.step === each.procedure.starts);
        return registration ? [{ ...registration, of: each, to: intoOf(each) }] : [];
      })
      // From wherever one came into the circle.
      .sort((a, b) => byEntry(a.taking, b.taking));
    const [first] = undone;
    if (!first || !undone.some((a) => undone.some((b) => undoneApart(a, b, knowledge)))) continue;
    const cases = way.map(({ one }) => one.id).sort();
    // By what was withdrawn: of a cancelled case nothing else says what it is about.
    const { name } = namedCase({ ...first.of.one, fields: first.step.fields });
    const sentence = `“${name}”在两台电脑上登记的${cases.length}件，被几台电脑互相并入或者撤销，现在一件也没有了；请核对后重新登记其中一件。`;
    const about = { kind: "merged-away" as const, about: cases.join("/"), sentence, cases };
    const conflict = conflictOf(
      about,
      undone.flatMap(saidOf),
      undone.flatMap((each) => againOf(each, each.to)),
    );
    found.set(about.about, conflict);
  }
  return [...found.values()];
}

/** From a case along what it was merged into, as long as nothing of it stands; empty where it ends in one that does. */
function wayOf(read: CaseRead, gone: ReadonlyMap<string, CaseRead>): readonly CaseRead[] {
  const way = new Set<CaseRead>();
  for (let next: CaseRead | undefined = read; next && !way.has(next);) {
    way.add(next);
    const [to] = intoOf(next);
    if (to === undefined) break;
    next = gone.get(to);
    if (!next) return [];
  }
  return [...way];
}

function intoOf({ one }: Pick<CaseRead, "one">): readonly string[] {
  return one.ties.filter(({ tie }) => tie === "merged-into").map(({ to }) => to);
}
