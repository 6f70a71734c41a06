import type { Assessed, Assessment } from "../../components/overlay/overlay-state.ts";
import { faultOf, pointsAtRisk } from "../../lib/model/six-points.ts";
import type { Desk } from "./desk.ts";
import { quotesFound } from "./quotes-found.ts";
import type { Recorder } from "./recorder.ts";

/** The six-point assessment of this page's article: signed for its text as it stands, and void once that changes. */
export class Assessments {
  private readonly desk: () => Desk;
  private readonly recorder: Recorder;
  private signed: (Omit<Assessed, "changed"> & { readonly texts: string }) | undefined;

  constructor(desk: () => Desk, recorder: Recorder) {
    this.desk = desk;
    this.recorder = recorder;
  }

  /** Why it cannot be signed: the text has changed under it, or the remark, which is stored, quotes what was found. */
  refusal({ sheet }: Assessment): string | undefined {
    const { review } = this.desk();
    const holding = review.holding() > 0 ? review.tallies().filter(({ outcome }) => outcome === "block") : [];
    if (faultOf(sheet, pointsAtRisk(holding)) !== undefined) return "稿件刚刚改动过，请看清现在的检查结果再签名。";
    return quotesFound(sheet.remark, review.items())
      ? "情况说明写出了查到的内容，不能写入记录，请换个说法。"
      : undefined;
  }

  /** Records it for the text as it stands. */
  async sign({ name, role, sheet }: Assessment): Promise<void> {
    const { review, pack } = this.desk();
    const texts = this.texts();
    const assessor = { name, role, department: pack?.person.department ?? "" };
    const tallies = review.tallies();
    if (await this.recorder.note({ type: "RiskAssessed", ...sheet, assessor, tallies })) {
      this.signed = { by: name, opinion: sheet.opinion, texts };
    }
  }

  /** How the last one stands; undefined where there is none. */
  standing(): Assessed | undefined {
    if (!this.signed) return undefined;
    const { texts, ...standing } = this.signed;
    return { ...standing, changed: texts !== this.texts() };
  }

  private texts(): string {
    return this.desk().review.texts().join("\n\n");
  }
}
