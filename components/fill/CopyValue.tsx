import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useTrusted } from "../overlay/trusted.ts";

/** Props of {@link CopyValue}. */
export interface CopyValueProps {
  /** The field that it is for. */
  readonly label: string;
  readonly value: string;
}

/** A value to be copied by the person, with a button that does it. */
export function CopyValue({ label, value }: CopyValueProps): JSX.Element {
  const trusted = useTrusted();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    field.current?.select();
    // The clipboard's own interface is missing on plain-http pages, which most closed networks still are.
    setCopied(document.execCommand("copy"));
  };
  return (
    <span class="copy">
      <textarea ref={field} readOnly rows={1} aria-label={`${label}的内容`} value={value} />
      <button type="button" class="text" onClick={trusted(copy)}>
        {copied ? "已复制" : "复制"}
        <span class="unseen">{label}</span>
      </button>
    </span>
  );
}
