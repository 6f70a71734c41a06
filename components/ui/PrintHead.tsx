import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Props of {@link PrintHead}. */
export interface PrintHeadProps {
  /** The agency's name; empty where nobody has entered it. */
  readonly agency: string;
  readonly title: string;
  /** Who sits at the desk that prints; empty where nobody has entered it. */
  readonly by: string;
  /** The present minute, as people read it. */
  readonly now: () => string;
}

/** Stands above a page on paper only: whose it is, what it is, printed when and by whom. */
export function PrintHead({ agency, title, by, now }: PrintHeadProps): JSX.Element {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const hear = (): void => setAt(now());
    addEventListener("beforeprint", hear);
    return () => removeEventListener("beforeprint", hear);
  }, [now]);
  return (
    <div class="print-head">
      <p class="print-agency">{agency || "（未填写单位名称）"}</p>
      <p class="print-title">{title}</p>
      <p>
        打印时间：{at}　打印人：{by || "（未填写姓名）"}
      </p>
    </div>
  );
}
