import type { LookAnswer, LookAsked, LookMessage, LookName, LookTold } from "./looks.ts";

/** What the page has asked the worker, and what was answered. */
interface Looked {
  /** Notes a question and answers how to ask it. */
  ask<N extends LookName>(name: N, asked: LookAsked<N>): LookMessage;
  /** How to ask no more for what a message asked; undefined where another question has taken its place since. */
  withdraw(message: LookMessage): LookMessage | undefined;
  /** Takes an answer in; false where it is to a question that is not on the screen any more. */
  take(answer: LookAnswer): boolean;
  /** The answer to a question; undefined while there is none. */
  readonly of: <N extends LookName>(name: N, asked: LookAsked<N>) => LookTold<N> | undefined;
}

/** Nothing was asked yet. */
export function createLooked(): Looked {
  const asked = new Map<LookName, { readonly turn: number; readonly what: unknown; told?: unknown }>();
  let turns = 0;
  return {
    ask(name, what) {
      turns += 1;
      asked.set(name, { turn: turns, what });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is asked goes with its name
      return { name, turn: turns, asked: what } as LookMessage;
    },
    withdraw({ name, turn }) {
      if (asked.get(name)?.turn !== turn) return undefined;
      asked.delete(name);
      return { name, turn, asked: undefined };
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
