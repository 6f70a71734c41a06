/**
 * Of questions asked one after another: answers what begins one and then tells, once there is an answer, whether it is still the last that was
 * asked. An answer to an older one must not take the place of a newer.
 */
export function createLatest(): () => () => boolean {
  let last = 0;
  return () => {
    last += 1;
    const turn = last;
    return () => turn === last;
  };
}
