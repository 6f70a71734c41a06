import { useRef } from "preact/hooks";

/**
 * Answers what begins a question and then tells, once there is an answer, whether it is still the last one that was asked: an answer to an
 * older one must not take the place of a newer. To begin one without asking gives up what was asked.
 */
export function useLatest(): () => () => boolean {
  const last = useRef(0);
  return () => {
    const turn = (last.current += 1);
    return () => turn === last.current;
  };
}
