import type { ReportingText } from "../../../lib/model/reporting.ts";
import { regulation } from "../procedures/law.ts";

type Counts = NonNullable<ReportingText["counts"]>;

const group = "发布审查";
/** 条例第十七条: a review mechanism, and 属于应当依法审查的 is looked at before it is public. */
const basis = regulation("第十七条");

/** What was checked before it went out, what was found in it and what a named person let pass. By the day it happened; of no case. */
export const checkCounts: Counts = [
  {
    id: "drafts-checked",
    title: "检查稿件",
    unit: "篇",
    group,
    basis,
    from: { event: "DraftChecked", of: "draft" },
    by: ["portal", "department"],
    main: true,
  },
  {
    id: "findings-mended",
    title: "发现后改正",
    unit: "处",
    group,
    basis,
    from: { event: "FindingMended", of: "place" },
    by: ["category", "department"],
    main: true,
  },
  {
    id: "findings-waived",
    title: "经说明不用改",
    unit: "处",
    group,
    basis,
    from: { event: "FindingWaived", of: "place" },
    by: ["category", "department"],
  },
  {
    id: "publishing-held",
    title: "发布时被拦下",
    unit: "次",
    group,
    basis,
    from: { event: "PublishHeld" },
    by: ["category", "department"],
  },
  {
    id: "publishing-overridden",
    title: "经批准放行",
    unit: "次",
    group,
    basis,
    from: [{ event: "PublishOverridden" }, { event: "AttachmentOverridden" }],
    by: ["category", "department"],
    main: true,
  },
  {
    id: "attachments-checked",
    title: "检查附件",
    unit: "次",
    group,
    basis,
    from: { event: "AttachmentChecked" },
    by: ["category", "department"],
  },
  {
    id: "risks-assessed",
    title: "发布前风险评估",
    unit: "次",
    group,
    basis,
    from: { event: "RiskAssessed" },
    by: ["department"],
  },
  {
    id: "secrecy-reviews",
    title: "保密审查",
    unit: "次",
    group,
    basis,
    from: { procedure: "article", step: "secrecy-review", each: "taking" },
    by: ["review-finding", "department"],
  },
  {
    id: "drafts-returned",
    title: "审核退回",
    unit: "次",
    group,
    basis,
    from: { procedure: "article", step: "return-draft", each: "taking" },
    by: ["department"],
  },
];
