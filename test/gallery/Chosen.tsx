import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Shows what becomes of a file that was chosen in the first field for files. */
export function Chosen({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = root.current?.querySelector<HTMLInputElement>("input[type=file]");
    if (!field) return;
    const files = new DataTransfer();
    files.items.add(new File(["x"], "待遇保障科王芳-5520.gongkai"));
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, []);
  return <div ref={root}>{children}</div>;
}
