import type { ComponentChildren, JSX } from "preact";
import { Button } from "../ui/Button.tsx";
import { useModal } from "../ui/use-modal.ts";

/** Props of {@link CellDialog}. */
export interface CellDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What is behind a figure, over the table: Esc closes it, and the focus is back on the figure. */
export function CellDialog({ title, onClose, children }: CellDialogProps): JSX.Element {
  const dialog = useModal();
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
