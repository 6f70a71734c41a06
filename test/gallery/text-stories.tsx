import type { JSX } from "preact";
import { type ImportableReport, ImportReport } from "../../components/annual/import/ImportReport.tsx";
import { AnnualTexts } from "../../components/annual/texts/AnnualTexts.tsx";
import { SubTabs } from "../../components/ui/SubTabs.tsx";
import { PART_TABS } from "../../entrypoints/dashboard/part-tabs.ts";
import { readReport } from "../../lib/documents/report-reading/read-report.ts";
import { failure, success } from "../../lib/model/result.ts";
import type { ReportTexts } from "../../lib/model/report-texts.ts";
import { REPORT_LABELS } from "../../rules/national/reporting/labels.ts";
import { asTabs, balancedFigures, tablesOf } from "../lib/documents/report-reading/made-report.ts";
import { Chosen } from "./Chosen.tsx";
import { screen } from "./dashboard-screen.tsx";
import type { Story } from "./stories.tsx";
import { TEXT_OUTLINES, TEXT_SOURCES } from "./text-samples.ts";

const nothing = (): void => {};

function within(view: JSX.Element, press: readonly string[] = []): Story {
  const tabs = <SubTabs label="统计年报" tabs={PART_TABS.figures} tab="annual" />;
  return screen(
    "figures",
    <>
      {tabs}
      <article class="annual">{view}</article>
    </>,
    press,
  );
}

function texts(written: ReportTexts, press: readonly string[] = []): Story {
  const view = (
    <AnnualTexts outlines={TEXT_OUTLINES} sources={TEXT_SOURCES} texts={written} onText={nothing} onOpen={nothing} />
  );
  return within(view, press);
}

function read(text: string): ImportableReport {
  const answer = readReport({ kind: "text", content: text }, REPORT_LABELS);
  if (!answer.ok) throw new Error(answer.error);
  return { ...answer.value, digest: "0".repeat(64) };
}

function imported(opened?: ImportableReport, press: readonly string[] = []): Story {
  const actions = {
    onRead: async () => success(read(WHOLE)),
    onImport: async () => success({ notice: null }),
  };
  const more = opened && { opened };
  return within(<ImportReport year="2025" labels={REPORT_LABELS} actions={actions} {...more} />, press);
}

const WHOLE = asTabs(tablesOf(balancedFigures()));
const FAULTY = WHOLE.replace(/(2\.重复申请)\t\d+/, "$1\t1000")
  .replace(/^行政许可.*$/m, "")
  .replace(/(3\.要求提供公开出版物)\t\d+\t\d+/, "$1\t-\t/")
  .replace(/(4\.无正当理由大量反复申请)\t\d+/, "$1\t见附件")
  .replace("2025年", "");
const WRITTEN = {
  national: {
    "on-request":
      "本年度新收政府信息公开申请12件，上年结转2件。办结12件，其中予以公开八件、不予公开2件。没有发生行政复议和行政诉讼。",
    others: "收取信息处理费400元。没有其他需要报告的事项。",
  },
};

/** The texts of the report and the import of an earlier one, in all their states. */
export const TEXT_STORIES: Readonly<Record<string, Story>> = {
  "dashboard-report-texts": texts({}),
  "dashboard-report-texts-faults": texts(WRITTEN, ["本局制度（七部分）", "全国统一格式（六部分）"]),
  "dashboard-report-texts-beside": texts(WRITTEN, ["并排对照"]),
  "dashboard-report-import": imported(undefined, ["导入已公布的年度报告（2025年）"]),
  "dashboard-report-import-refused": within(
    <Chosen>
      <ImportReport
        year="2025"
        labels={REPORT_LABELS}
        actions={{
          onRead: async () => failure("文件里没有找到三张表，没有导入；请核对是不是年度报告，或者把三张表复制后粘贴。"),
          onImport: async () => success({ notice: null }),
        }}
      />
    </Chosen>,
    ["导入已公布的年度报告（2025年）"],
  ),
  "dashboard-report-import-read": imported(read(WHOLE)),
  "dashboard-report-import-faults": imported(read(FAULTY), ["确认导入"]),
};
