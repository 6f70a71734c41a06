import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { textsOf } from "../../../components/annual/texts/text-state.ts";
import { send } from "../../../lib/messaging/send.ts";
import type { ReportTexts } from "../../../lib/model/report-texts.ts";
import type { Loaded } from "../load.ts";
import type { Cases } from "../log/cases-state.ts";
import type { ReportTextsTold } from "../looks/report-texts.ts";
import { useLook } from "../looks/use-look.ts";

/** The texts of a year's report: what is drafted, what was written in its place, and all of it as it is printed and signed. */
export interface ReportTextsNow {
  /** Absent while they are drafted, of what is no year, and where the rules have no outline. */
  readonly told: ReportTextsTold | undefined;
  readonly written: ReportTexts;
  /** Of the first outline by section; of any other by `outline/section`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly onText: (outline: string, section: string, text: string | null) => void;
  readonly error: string | undefined;
}

/** In milliseconds, from the last key on. */
const REST = 400;

/** The texts of the report of a period; each is kept a moment after it was typed. */
export function useReportTexts(period: string, cases: Cases, { written: pack, catalogue }: Loaded): ReportTextsNow {
  const { reporting } = pack;
  const isYear = /^20\d\d$/.test(period);
  const [written, setWritten] = useState<ReportTexts>();
  const [error, setError] = useState<string>();
  const waiting = useRef(
    new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly keep: () => void }>(),
  );
  const asked = isYear && reporting?.outlines?.length ? { year: period, reporting, catalogue } : undefined;
  const told = useLook(cases, "report-texts", asked);
  useEffect(() => {
    if (!isYear) return undefined;
    const load = async (): Promise<void> => {
      const answer = await send("report-texts.get", { year: period });
      setWritten(answer.ok ? answer.value.texts : {});
      if (!answer.ok) setError(`保存过的文字没有读出来：${answer.error}`);
    };
    void load();
    const keepAll = (): void => {
      for (const { keep } of waiting.current.values()) keep();
    };
    addEventListener("pagehide", keepAll);
    return () => {
      removeEventListener("pagehide", keepAll);
      keepAll();
    };
  }, [period]);
  const texts = useMemo(() => (told && written ? signedTexts(told, written) : {}), [told, written]);
  function onText(outline: string, section: string, text: string | null): void {
    setWritten((now) => {
      const { [section]: _before, ...others } = now?.[outline] ?? {};
      return { ...now, [outline]: text === null ? others : { ...others, [section]: text } };
    });
    const key = `${outline}/${section}`;
    const keep = (): void => {
      clearTimeout(waiting.current.get(key)?.timer);
      waiting.current.delete(key);
      void send("report-texts.save", { year: period, outline, section, text }).then((answer) =>
        setError(answer.ok ? undefined : `文字没有保存：${answer.error}`),
      );
    };
    clearTimeout(waiting.current.get(key)?.timer);
    waiting.current.set(key, { timer: setTimeout(keep, REST), keep });
  }
  return { told: written && told, written: written ?? {}, texts, onText, error };
}

function signedTexts({ outlines }: ReportTextsTold, written: ReportTexts): Record<string, string> {
  return Object.fromEntries(
    outlines.flatMap((outline, at) =>
      Object.entries(textsOf(outline, written)).map(([id, text]) => [at === 0 ? id : `${outline.id}/${id}`, text]),
    ),
  );
}
