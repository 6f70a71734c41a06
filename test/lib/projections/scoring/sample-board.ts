import type { ScoreBoard } from "../../../../lib/projections/scoring/scores.ts";
import type { CaseLog } from "../../procedures/case-log.ts";
import { YearLog } from "./year-log.ts";

const READ = "2026-12-31";

/** Three departments: one without any, one with one of each state, one under the floor; and one reply that is nobody's. */
export function sampleBoard(): ScoreBoard {
  const log = new YearLog();
  /** The 20th working day after 3-02 is 3-30. */
  const late = (department: string | undefined): CaseLog => {
    const one = log.open("request");
    one.step("register", "2026-03-02", {
      channel: "in-person",
      applicant: "a",
      "applicant-kind": "natural",
      content: "基金收支情况",
    });
    if (department !== undefined) one.step("assign", "2026-03-02", { department, "reply-by": "2026-03-20" });
    one.step("send-reply", "2026-04-20", { outcome: "r3-1", delivery: "in-person" });
    return one;
  };
  const decide = (how: "confirm" | "strike", one: CaseLog): CaseLog =>
    log.decide(log.proposal(one, "2026", READ), "2026-04-24", how);
  decide("confirm", late("法规科"));
  decide("strike", late("法规科"));
  late("法规科");
  late(undefined);
  for (let index = 0; index < 11; index++) decide("confirm", late("稽核科"));
  return log.board("2026", READ, ["办公室", "法规科", "稽核科"]);
}
