import type { JSX } from "preact";
import { Button } from "../ui/Button.tsx";

/** Props of {@link ConfirmRemove}. */
export interface ConfirmRemoveProps {
  /** What is to be removed. */
  readonly title: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** The two buttons in place of a row's own once it is to be removed. */
export function ConfirmRemove({ title, onRemove, onKeep }: ConfirmRemoveProps): JSX.Element {
  return (
    <>
      <Button tone="danger" label={`确认移除 ${title}`} onPress={onRemove}>
        确认移除
      </Button>
      <Button label={`不移除 ${title}`} onPress={onKeep}>
        不移除
      </Button>
    </>
  );
}
