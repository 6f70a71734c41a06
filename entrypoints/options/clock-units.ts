import type { ClockUnitsProps } from "../../components/settings/ClockUnits.tsx";
import { send } from "../../lib/messaging/send.ts";
import type { Result } from "../../lib/model/result.ts";
import { openUnits } from "../../lib/procedures/packs/with-clock-units.ts";

/** What the card about limits without a unit shows and does; undefined where no document leaves one open. */
export async function clockUnitsProps(
  then: <T>(reply: Promise<Result<T>>) => Promise<Result<T>>,
): Promise<ClockUnitsProps | undefined> {
  const inForce = await send("procedures.get", {});
  const open = inForce.ok ? openUnits(inForce.value.procedures) : [];
  if (open.length === 0) return undefined;
  return {
    open,
    onChoose: (id, unit) => then(send("settings.clock-units", { units: { [id]: unit } })),
  };
}
