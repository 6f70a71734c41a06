import type { JSX } from "preact";

/** Offered minutes. */
const CHOICES = [5, 10, 15, 30, 60] as const;

/** After how many minutes without a use the vault is locked. */
export function VaultIdle({
  minutes,
  onIdle,
}: {
  readonly minutes: number;
  readonly onIdle: (minutes: number) => void;
}): JSX.Element {
  const choices = [...new Set([...CHOICES, minutes])].sort((a, b) => a - b);
  return (
    <label class="line">
      多久不用自动上锁
      <select value={String(minutes)} onChange={(event) => onIdle(Number(event.currentTarget.value))}>
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {choice} 分钟
          </option>
        ))}
      </select>
    </label>
  );
}
