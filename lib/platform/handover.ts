/** Where one of our scripts leaves a function for another in the same frame. */
export interface Handover<T> {
  readonly leave: (value: T) => void;
  /** What was left, once the script that leaves it has run in this frame. */
  readonly taken: () => T | undefined;
}

/**
 * A handover by name. The scripts of an extension share a world of their own in a frame; the page has a global object of
 * its own and sees nothing of it. A symbol, since a page's element with an id is found under that name in our world, too.
 */
export function createHandover<T extends (...given: never[]) => unknown>(name: string): Handover<T> {
  const key = Symbol.for(`gongkai.${name}`);
  return {
    leave: (value) => void Reflect.set(globalThis, key, value),
    taken() {
      const value: unknown = Reflect.get(globalThis, key);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `leave` writes under this symbol of our own world
      return typeof value === "function" ? (value as T) : undefined;
    },
  };
}
