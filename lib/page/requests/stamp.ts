/** What stands beside a request in a list. `due`: time is left; `late`: it is over, or nearly; `unregistered`: no case yet. */
export interface Stamp {
  readonly text: string;
  readonly tone: "due" | "late" | "paused" | "done" | "unregistered";
  /** How the date came about, in a sentence or two. */
  readonly title: string;
}
