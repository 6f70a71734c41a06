import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import {
  outlineText,
  type OutlinePoint,
  type ProblemsOutline as Outline,
} from "../../lib/projections/problems-outline.ts";
import { Button } from "../ui/Button.tsx";
import { CaseLinks } from "./CaseLinks.tsx";

/** Props of {@link ProblemsOutline}. */
export interface ProblemsOutlineProps {
  readonly outline: Outline;
  /** 信息处理费 of the year, in a sentence. */
  readonly fees: string;
}

/** Beside the annual report: an outline of its part five, made from the log, and what part six says of fees. */
export function ProblemsOutline({ outline, fees }: ProblemsOutlineProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState("");
  const copy = (): void => {
    field.current?.select();
    setCopied(document.execCommand("copy") ? "已复制。" : "没有复制成，请在下面的文字里按 Ctrl+C。");
  };
  const text = outlineText(outline);
  return (
    <section class="card problems-outline" aria-labelledby="problems-outline">
      <div class="bar">
        <h2 id="problems-outline">存在的主要问题及改进情况（提纲）</h2>
        <Button onPress={copy}>复制提纲</Button>
      </div>
      <p class="muted">按{outline.year}年的办理记录列出，是提纲，不是定稿：请核实、补充原因和措施后使用。</p>
      <output class="muted">{copied}</output>
      <h3>存在的主要问题</h3>
      <Points points={outline.problems} nothing="办理记录中没有超期、被纠正、投诉属实、检查发现问题等情况。" />
      <h3>改进情况</h3>
      <Points points={outline.improvements} nothing="办理记录中没有登记整改，改进措施请根据实际情况填写。" />
      <h3>信息处理费</h3>
      <p>{fees}</p>
      <textarea ref={field} readOnly rows={6} aria-label="提纲的文字" value={text} />
    </section>
  );
}

function Points({
  points,
  nothing,
}: {
  readonly points: readonly OutlinePoint[];
  readonly nothing: string;
}): JSX.Element {
  if (points.length === 0) return <p class="muted">{nothing}</p>;
  return (
    <ol>
      {points.map(({ sentence, cases }) => (
        <li key={sentence}>
          <p>{sentence}</p>
          <CaseLinks cases={cases} />
        </li>
      ))}
    </ol>
  );
}
