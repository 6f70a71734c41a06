import { saveFile } from "../../../components/ui/save-file.ts";
import { compareReturned, type ReturnedComparison } from "../../../lib/documents/hand-over/compare-returned.ts";
import { handOverFile } from "../../../lib/documents/hand-over/hand-over-file.ts";
import { readHandOver } from "../../../lib/documents/hand-over/read-hand-over.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Person } from "../../../lib/model/event.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import type { SealedText } from "../../../lib/model/sealed-text.ts";
import { fileDigest } from "../../../lib/platform/file-digest.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleTitle } from "../../../lib/projections/articles/article-view.ts";
import { record } from "./record-steps.ts";

/** The code of the hand-over file among the documents of a case. */
const CODE = "L18";
/** In bytes; far more than any hand-over file. */
const LARGEST = 10_000_000;

/** Saves the sealed text of an article as a file for the unit that puts it out, and records that. Answers the file's name. */
export async function saveHandOver(one: Case, to: string, by: Person, today: LocalDate): Promise<Result<string>> {
  if (to === "") return failure("请填写托管单位的名称。");
  if (by.name === "") return failure("还没有填写本机使用人，请先在设置中填写姓名。");
  const [sealed, office] = await Promise.all([sealedText(one), send("office.get", {})]);
  if (!sealed.ok) return sealed;
  if (!office.ok) return office;
  const { name: agency } = office.value.office;
  if (agency.trim() === "") return failure("还没有填写本单位全称，请先在设置的“本单位信息”中填写。");
  const text = handOverFile(sealed.value, { case: one.id, handedOn: today, office: agency, person: by.name, to });
  const bytes = new TextEncoder().encode(text);
  const name = `信息发布移交单（${articleTitle(one)
    .replaceAll(/[\\/:*?"<>|\s]+/g, " ")
    .slice(0, 60)}）.html`;
  const digest = await fileDigest(bytes);
  const fact = { type: "DocumentMade" as const, case: one.id, document: CODE, name, digest };
  const written = await record([{ id: newId(), occurredAt: new Date().toISOString(), fact }]);
  if (!written.ok) return written;
  saveFile(name, bytes, "text/html");
  return success(name);
}

/** Compares a file that came back with what was sealed. */
export async function checkReturned(one: Case, file: File): Promise<Result<ReturnedComparison>> {
  const { seal } = one.article ?? {};
  if (!seal) return failure("这篇稿件现在没有封存的审定稿，不能核对。");
  if (file.size > LARGEST) return failure("这个文件太大，不是移交单。请选移交时生成的网页文件。");
  const [sealed, text] = await Promise.all([sealedText(one), file.text()]);
  if (!sealed.ok) return sealed;
  const returned = readHandOver(text);
  if (!returned.ok) return returned;
  return compareReturned({ case: one.id, digest: seal.digest, text: sealed.value }, returned.value);
}

async function sealedText(one: Case): Promise<Result<SealedText>> {
  const kept = await send("article.sealed-text", { case: one.id });
  if (!kept.ok) return kept;
  const { text } = kept.value;
  return text === null
    ? failure(
        "本机没有保存这篇稿件的审定稿：可能是在别的电脑上审定的，或者公开核对后已经清除。请用评估时的纸质稿核对。",
      )
    : success(text);
}
