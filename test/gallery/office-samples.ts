import type { LetterTemplatesProps } from "../../components/settings/LetterTemplates.tsx";
import type { OfficeFormProps } from "../../components/settings/OfficeForm.tsx";
import { success } from "../../lib/model/result.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { OFFICE } from "../lib/documents/letters/sample-case.ts";

const done = async () => success({});

/** An office that is entered but for two lines, one of them wrong. */
export const OFFICE_PART: OfficeFormProps = {
  office: { ...OFFICE, reconsiderationOrgan: "六安市医疗保障局", reconsiderationOnline: "", feeAccount: "" },
  notice: null,
  onSave: done,
};

/** One document with the agency's own file. */
export const TEMPLATES_PART: LetterTemplatesProps = {
  documents: BUNDLED_PACKS[0]?.documents ?? [],
  templates: [{ code: "D20", name: "信息不存在告知书（县局格式）.docx", at: "2026-11-20T01:00:00.000Z" }],
  onSave: done,
  onRemove: done,
};
