import type { ListRow } from "./list-row.ts";
import type { RowStamp } from "../../model/row-stamp.ts";
import { StampLayer } from "./stamp-layer.ts";
import { stampList, type StampedList } from "./stamp-list.ts";

/** Begins to stamp the lists of a document, in the closed root of a host that lies on its content; see {@link stampList}. */
export type StartStamps = (
  root: ShadowRoot,
  container: Element,
  readRows: () => readonly ListRow[],
  ask: (numbers: readonly string[]) => Promise<ReadonlyMap<string, RowStamp> | undefined>,
  signal: AbortSignal,
) => StampedList;

/** See {@link StartStamps}. */
export const startStamps: StartStamps = (root, container, readRows, ask, signal) =>
  stampList(container, readRows, new StampLayer(root), ask, signal);
