import type { FilledLetter } from "../../../../lib/documents/letters/fill-letter.ts";
import type { Case } from "../../../../lib/model/case.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { caseOn, inForce } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { articleLetter } from "./sample-articles.ts";

/** An id of the vault, which no document may have. */
export const INFORMANT = "7d1f0c52-9a0b-4d3e-8a55-1b2c3d4e5f60";

const RECEIVED: FieldValues = {
  number: "霍医保举〔2026〕3号",
  "complaint-channel": "letter",
  "complaint-category": "late",
  summary: "门诊慢特病目录调整后没有及时更新",
  investigated: "待遇保障和医药服务管理股",
  "is-anonymous": false,
  "wants-reply": true,
  informant: INFORMANT,
};

type Way = "received" | "anonymous" | "not-accept" | "transfer" | "upheld" | "not-upheld";

/** A complaint of 霍山, as far as one of the ways goes. */
function complained(way: Way, pack = "huoshan"): Case {
  const log = caseLog("complaint");
  const received = { ...RECEIVED };
  if (pack !== "huoshan") delete received["complaint-category"];
  if (way === "anonymous") {
    for (const id of ["informant", "wants-reply"]) delete received[id];
    received["is-anonymous"] = true;
  }
  log.step("receive", "2026-03-02", received);
  const examined = (result: string, reason?: string): string =>
    log.step("examine", "2026-03-04", {
      "examination-result": result,
      ...(reason !== undefined && { "decision-reason": reason }),
      "signed-by": "陈立",
    });
  if (way === "not-accept") examined("not-accept", "反映的事项不属于政府信息公开工作，属于医疗费用争议");
  if (way === "transfer") {
    examined("transfer", "属于县卫生健康委员会的职责");
    log.step("transfer", "2026-03-05", {
      "transferred-to": "霍山县卫生健康委员会",
      "transfer-matter": "定点医院没有按期公布床位信息",
    });
  }
  if (way === "upheld" || way === "not-upheld") {
    examined("accept");
    log.step("investigate", "2026-03-10", {
      investigator: "周正",
      "investigator-department": "办公室",
      facts: "目录于二月调整，网页三月才更新",
    });
    log.step("decide", "2026-03-12", {
      outcome: way,
      ...(way === "upheld" && {
        measures: ["correct", "criticise"],
        "measures-note": "责令三日内更新目录，在全局通报。",
      }),
      "signed-by": "陈立",
    });
  }
  return caseOn("2026-03-20", log.events, inForce(pack, "complaint"));
}

const NUMBERED = { entered: { "letter-number": "21" } };

/** Every document about complaints, filled with all that it asks for. */
export const COMPLAINTS: Readonly<Record<string, () => FilledLetter>> = {
  L30: () => articleLetter("huoshan", "L30", complained("not-accept"), NUMBERED),
  L31: () => articleLetter("huoshan", "L31", complained("transfer"), NUMBERED),
  L32: () => articleLetter("huoshan", "L32", complained("upheld"), NUMBERED),
  "L32-2": () => articleLetter("huoshan", "L32", complained("not-upheld"), NUMBERED),
  L33: () => articleLetter("huoshan", "L33", complained("received")),
  "L33-2": () => articleLetter("huoshan", "L33", complained("anonymous")),
  "L33-3": () => articleLetter("national", "L33", complained("received", "national")),
};
