import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../ui/Button.tsx";

/** Props of {@link CellDialog}. */
export interface CellDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What is behind a figure, over the table: Esc closes it, and the focus is back on the figure. */
export function CellDialog({ title, onClose, children }: CellDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog class="cell-dialog" ref={dialog} aria-labelledby="cell-title" onClose={onClose}>
      <header>
        <h2 id="cell-title">{title}</h2>
        <Button onPress={() => dialog.current?.close()}>关闭</Button>
      </header>
      {children}
    </dialog>
  );
}
