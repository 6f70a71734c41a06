import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { Button } from "../ui/Button.tsx";

/** Props of {@link EachOf}. */
export interface EachOfProps {
  /** What one is called: 被考核的部门. */
  readonly title: string;
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[], chosen: readonly string[]) => void;
}

/** Several of one kind, each of which gets a case of its own: those known can be ticked, others added. */
export function EachOf({ title, names, chosen, onChange }: EachOfProps): JSX.Element {
  const [added, setAdded] = useState("");
  const id = useId();
  const name = added.trim();
  const add = (): void => {
    if (name === "") return;
    onChange([...new Set([...names, name])], [...new Set([...chosen, name])]);
    setAdded("");
  };
  return (
    <fieldset class="field-input each-of">
      <legend>
        {title}（已选 {chosen.length} 个，每个各有一件）
      </legend>
      <div class="line">
        <Button onPress={() => onChange(names, names)}>全选</Button>
        <Button onPress={() => onChange(names, [])}>全不选</Button>
      </div>
      <ul>
        {names.map((one) => (
          <li key={one}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(one)}
                onChange={() =>
                  onChange(names, chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one])
                }
              />{" "}
              {one}
            </label>
          </li>
        ))}
      </ul>
      <div class="line">
        <label htmlFor={id}>添加</label>
        <input
          id={id}
          type="text"
          maxLength={50}
          autocomplete="off"
          value={added}
          onInput={(event) => setAdded(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button label={`添加${title}`} onPress={add}>
          添加
        </Button>
      </div>
    </fieldset>
  );
}
