/** How far a long piece of work is, for a button; without numbers where there are none. */
export function progressWords(what: string, done: number, all: number): string {
  return all === 0 ? `${what}……` : `${what} ${done} / ${all} 条……`;
}
