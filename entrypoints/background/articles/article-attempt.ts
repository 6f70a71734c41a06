import type { ContentSender, ReplyOf, RequestOf } from "../../../lib/messaging/protocol.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { lawWarnings } from "../../../lib/procedures/entering/law-faults.ts";
import { stepForm, type StepTry } from "../../../lib/procedures/entering/step-form.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { articleCase, articleProcedure, isOfSite, viewOf } from "./article-desk.ts";
import type { Services } from "../services.ts";

/** There is no such case, or it is another site's: both sound alike to whoever tries ids. */
export const NO_CASE = failure("没有找到这篇稿件的登记，可能已经撤回；请刷新本页。");

/** An id that the page made stands for something else. */
export const USED = failure("登记的编号已经用过，没有登记；请刷新本页再试。");

const NO_STEP = failure("现行的办理程序里没有这一步，请刷新本页。");

/** The step as it is going to be recorded; refused for a case that is not the sender's to see, and an unknown step. */
export async function attemptOf(
  services: Services,
  from: ContentSender,
  { case: id, step, of, on, fields }: RequestOf<"article.form">,
): Promise<Result<StepTry>> {
  const found = id === "" ? undefined : await articleCase(services, id);
  if (id !== "" && (!found || !(await isOfSite(services, found, from)))) return NO_CASE;
  const procedure = await articleProcedure(services, found ?? on);
  const known = found ? procedure.steps.some((one) => one.id === step) : step === "" || step === procedure.starts;
  if (!known) return NO_STEP;
  return success({
    procedure,
    step: id === "" ? procedure.starts : step,
    ...(found && { found }),
    ...(of !== undefined && { of }),
    values: fields,
    on,
    now: new Date(),
    by: (await services.settings.read()).settings.person,
  });
}

/** A step's form as it follows from what was filled in, and what is wrong or doubtful about it. */
export async function stepDraft(
  services: Services,
  from: ContentSender,
  asked: RequestOf<"article.form">,
): Promise<Result<ReplyOf<"article.form">>> {
  const attempt = await attemptOf(services, from, asked);
  if (!attempt.ok) return attempt;
  const { values } = attempt.value;
  return success({
    fields: stepForm(attempt.value, values),
    faults: stepFaults(attempt.value),
    warnings: lawWarnings(attempt.value),
  });
}

/** The case as it stands now, with what is to be said of what was recorded. */
export async function taken(
  services: Services,
  id: string,
  notice: string | null,
): Promise<Result<ReplyOf<"article.take">>> {
  const one = await articleCase(services, id);
  return one ? success({ article: await viewOf(services, one), notice }) : NO_CASE;
}
