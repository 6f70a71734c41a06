import { createContext } from "preact";
import { useContext } from "preact/hooks";

/**
 * Lets a handler run only for a press that the browser vouches for, since the page under us could dispatch a click of
 * its own. `acceptUntrusted` is for tests.
 */
export function trusted(handler: () => void, acceptUntrusted = false): (event: Event) => void {
  return (event) => {
    if (event.isTrusted || acceptUntrusted) handler();
  };
}

/** Whether untrusted presses count: false everywhere but in tests. */
export const AcceptUntrusted = createContext(false);

/** {@link trusted} with the flag of the nearest {@link AcceptUntrusted}. */
export function useTrusted(): (handler: () => void) => (event: Event) => void {
  const acceptUntrusted = useContext(AcceptUntrusted);
  return (handler) => trusted(handler, acceptUntrusted);
}
