import type { ComponentChildren, JSX } from "preact";

/** Props of {@link Field}. */
export interface FieldProps {
  /** The field's name. */
  readonly label: string;
  /** The control. */
  readonly children: ComponentChildren;
}

/** A control under its label. */
export function Field({ label, children }: FieldProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
