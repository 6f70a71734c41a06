import { useEffect, useMemo, useState } from "preact/hooks";
import { textsOf } from "../../../components/annual/texts/text-state.ts";
import { perOf } from "../../../lib/deadlines/period.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { ReportTexts } from "../../../lib/model/report-texts.ts";
import type { Loaded } from "../load.ts";
import type { Cases } from "../log/cases-state.ts";
import type { ReportTextsTold } from "../looks/report-texts.ts";
import { useLook } from "../looks/use-look.ts";
import { createTextKeeper } from "./text-keeper.ts";

/** The texts of a year's report: what is drafted, what was written in its place, and all of it as it is printed and signed. */
export interface ReportTextsNow {
  /** Absent while they are drafted, of what is no year, and where the rules have no outline. */
  readonly told: ReportTextsTold | undefined;
  /** They belong to the report and are not there yet: it must not go out without them. */
  readonly isAwaited: boolean;
  readonly written: ReportTexts;
  /** Of the first outline by section; of any other by `outline/section`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly onText: (outline: string, section: string, text: string | null) => void;
  readonly error: string | undefined;
}

/** The texts of the report of a period; each is kept a moment after it was typed. */
export function useReportTexts(period: string, cases: Cases, { written: pack, catalogue }: Loaded): ReportTextsNow {
  const { reporting } = pack;
  const isYear = perOf(period) === "year";
  const [written, setWritten] = useState<ReportTexts>();
  const [unread, setUnread] = useState<string>();
  const [unkept, setUnkept] = useState<string>();
  const keeper = useMemo(() => createTextKeeper((kept) => send("report-texts.save", kept), setUnkept), []);
  const asked = isYear && reporting?.outlines?.length ? { year: period, reporting, catalogue } : undefined;
  const told = useLook(cases, "report-texts", asked);
  useEffect(() => {
    if (!isYear) return undefined;
    const load = async (): Promise<void> => {
      const answer = await send("report-texts.get", { year: period });
      // Not taken for none: what was written would be signed as it was drafted.
      setWritten(answer.ok ? answer.value.texts : undefined);
      setUnread(answer.ok ? undefined : answer.error);
    };
    void load();
    addEventListener("pagehide", keeper.now);
    return () => {
      removeEventListener("pagehide", keeper.now);
      keeper.now();
    };
  }, [period]);
  const error =
    unread !== undefined
      ? `写好的报告文字没有读出来，请刷新本页再试：${unread}`
      : unkept && `文字没有保存，请再改一次或者先另存：${unkept}`;
  const texts = useMemo(() => (told && written ? signedTexts(told, written) : {}), [told, written]);
  function onText(outline: string, section: string, text: string | null): void {
    setWritten((now) => {
      const { [section]: _before, ...others } = now?.[outline] ?? {};
      return { ...now, [outline]: text === null ? others : { ...others, [section]: text } };
    });
    keeper.later({ year: period, outline, section, text });
  }
  const drafted = written && told;
  return { told: drafted, isAwaited: asked !== undefined && !drafted, written: written ?? {}, texts, onText, error };
}

function signedTexts({ outlines }: ReportTextsTold, written: ReportTexts): Record<string, string> {
  return Object.fromEntries(
    outlines.flatMap((outline, at) =>
      Object.entries(textsOf(outline, written)).map(([id, text]) => [at === 0 ? id : `${outline.id}/${id}`, text]),
    ),
  );
}
