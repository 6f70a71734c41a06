import type { LookAnswer, LookAsked, LookMessage, LookName, LookTold } from "./looks.ts";

/** What the page has asked the worker, and what was answered. */
interface Looked {
  /** Asks; answers what withdraws the question, unless another has taken its place since. */
  readonly ask: <N extends LookName>(name: N, asked: LookAsked<N>) => () => void;
  /** Takes an answer in; false where it is to a question that is not on the screen any more. */
  take(answer: LookAnswer): boolean;
  /** The answer to a question; undefined while there is none. */
  readonly of: <N extends LookName>(name: N, asked: LookAsked<N>) => LookTold<N> | undefined;
}

/** Nothing was asked yet. `tell` is how the worker is told what is asked, and that it is asked no more. */
export function createLooked(tell: (look: LookMessage) => void): Looked {
  const asked = new Map<LookName, { readonly turn: number; readonly what: unknown; told?: unknown }>();
  let turns = 0;
  return {
    ask(name, what) {
      turns += 1;
      const turn = turns;
      asked.set(name, { turn, what });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is asked goes with its name
      tell({ name, turn, asked: what } as LookMessage);
      return () => {
        if (asked.get(name)?.turn !== turn) return;
        asked.delete(name);
        tell({ name, turn, asked: undefined });
      };
    },
    take({ name, turn, told }) {
      const question = asked.get(name);
      if (question?.turn !== turn) return false;
      question.told = told;
      return true;
    },
    of<N extends LookName>(name: N, what: LookAsked<N>) {
      const question = asked.get(name);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was told goes with the name
      return question?.what === what ? (question.told as LookTold<N> | undefined) : undefined;
    },
  };
}
