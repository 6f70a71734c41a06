import { useEffect, useState } from "preact/hooks";
import { send } from "../../../lib/messaging/send.ts";
import type { Desk } from "../../../lib/model/exchange.ts";

/** This desk and the others. */
interface Desks {
  readonly own: Desk;
  readonly others: readonly Desk[];
}

/** The desks as the background knows them; asked for again by `look`, and whenever the page is looked at again. */
export function useDesks(): {
  readonly desks: Desks | undefined;
  readonly error: string;
  readonly look: () => void;
} {
  const [desks, setDesks] = useState<Desks>();
  const [error, setError] = useState("");
  const look = (): void =>
    void send("exchange.status", {}).then((reply) => (reply.ok ? setDesks(reply.value) : setError(reply.error)));
  useEffect(() => {
    look();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  return { desks, error, look };
}
