import type { ComponentChildren, JSX } from "preact";

/** Props of {@link Notice}. */
export interface NoticeProps {
  /** `error` and `warning` interrupt a screen reader, the others wait for it. */
  readonly tone: "info" | "ok" | "warning" | "error";
  readonly children: ComponentChildren;
}

/** One or two sentences that need reading: what is the matter and what to do. */
export function Notice({ tone, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice ${tone}`} role={tone === "error" || tone === "warning" ? "alert" : "status"}>
      {children}
    </div>
  );
}
