import { describe, expect, test } from "vitest";
import { ProcedureChangeSchema, type ProcedureChangeText } from "../../../../lib/model/procedure.ts";
import { mergeProcedures } from "../../../../lib/procedures/packs/merge-procedures.ts";
import { SMALL } from "../small-procedure.ts";

const basis = [{ document: "某县医保局依申请公开制度", clause: "第十二条" }];

function changed(change: Omit<ProcedureChangeText, "procedure">, procedure = SMALL.id) {
  const [first] = mergeProcedures([SMALL], [ProcedureChangeSchema.parse({ procedure, ...change })]);
  if (!first) throw new Error("nothing left");
  return first;
}

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe("mergeProcedures", () => {
  test("leaves what has no change as it is, the same objects", () => {
    expect(mergeProcedures([SMALL], [])).toEqual([SMALL]);
    expect(changed({ title: "别的" }, "another")).toBe(SMALL);
  });

  test("puts what has an inherited id in its place, and keeps the order", () => {
    const [first, second] = SMALL.steps;
    const own = { id: second?.id ?? "", title: "本局的步骤", role: "办公室", basis, after: [first?.id ?? ""] };
    const merged = changed({ steps: [own], basis });
    expect(ids(merged.steps)).toEqual(ids(SMALL.steps));
    expect(merged.steps[1]).toMatchObject({ title: "本局的步骤", basis });
    expect(merged.basis).toEqual([...basis, ...SMALL.basis]);
  });

  test("puts a new step behind the last that it follows, through a moment too", () => {
    const step = { id: "own-review", title: "本局审查", role: "办公室", basis };
    const register = ids(SMALL.steps).indexOf(SMALL.starts);
    expect(ids(changed({ steps: [{ ...step, after: [SMALL.starts] }] }).steps)[register + 1]).toBe("own-review");
    const moment = SMALL.moments[0];
    const ways = moment?.of.map((way) => ids(SMALL.steps).indexOf(way.step)) ?? [];
    const merged = changed({ steps: [{ ...step, after: [moment?.id ?? ""] }] });
    expect(ids(merged.steps)[Math.max(...ways) + 1]).toBe("own-review");
    expect(ids(changed({ steps: [step] }).steps).at(-1)).toBe("own-review");
  });

  test("adds fields, moments and clocks, and takes steps away", () => {
    const gone = SMALL.steps.at(-1)?.id ?? "";
    const merged = changed({
      fields: [{ id: "own-note", title: "备注", kind: "text" }],
      clocks: [
        {
          id: "own-limit",
          title: "本局期限",
          basis,
          from: SMALL.starts,
          within: { count: 3, unit: "workday" },
          until: [SMALL.starts],
        },
      ],
      without: [gone],
    });
    expect(ids(merged.fields).at(-1)).toBe("own-note");
    expect(ids(merged.clocks)).toEqual([...ids(SMALL.clocks), "own-limit"]);
    expect(ids(merged.steps)).toEqual(ids(SMALL.steps).slice(0, -1));
  });

  test("changes nothing of what it was given", () => {
    const before = JSON.stringify(SMALL);
    changed({ title: "改了", without: [SMALL.starts], basis });
    expect(JSON.stringify(SMALL)).toBe(before);
  });
});

test("an agency's own outcomes take the place of all inherited ones", () => {
  const own = [{ id: "excellent", title: "优秀", basis }];
  expect(changed({ outcomes: own }).outcomes).toEqual(own);
  expect(changed({ basis }).outcomes).toBe(SMALL.outcomes);
});
