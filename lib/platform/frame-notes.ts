import type { z } from "zod";
import { type ReadableArea, storedUnder } from "./stored-under.ts";

/** The part of the browser's `storage.session` that notes use. */
export interface NoteArea extends ReadableArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A note on one frame of one tab. */
export interface Note<T> {
  readonly tab: number;
  readonly frame: number;
  readonly value: T;
}

/** Notes on frames that outlive the worker and end with the browser. A note that does not fit its schema is none. */
export interface FrameNotes<T> {
  put(tab: number, frame: number, value: T): Promise<void>;
  /** All notes, or one tab's. */
  list(tab?: number): Promise<Note<T>[]>;
  /** Takes notes away and answers whether there were any. Frame 0 is the tab's page: all its frames go with it. */
  drop(tab: number, frame: number): Promise<boolean>;
  /** Takes one frame's note away. */
  dropOne(tab: number, frame: number): Promise<void>;
}

/** Creates notes under a prefix; one key a frame, so that frames do not overwrite each other. */
export function createFrameNotes<T>(area: NoteArea, prefix: string, schema: z.ZodType<T>): FrameNotes<T> {
  const key = (tab: number, frame: number): string => `${prefix}:${tab}:${frame}`;
  const list = async (only?: number): Promise<Note<T>[]> =>
    Object.entries(await storedUnder(area, `${prefix}:`)).flatMap(([name, stored]) => {
      const [, tab, frame] = name.split(":");
      if (only !== undefined && Number(tab) !== only) return [];
      const value = schema.safeParse(stored);
      return value.success ? [{ tab: Number(tab), frame: Number(frame), value: value.data }] : [];
    });
  return {
    list,
    put: (tab, frame, value) => area.set({ [key(tab, frame)]: value }),
    dropOne: (tab, frame) => area.remove([key(tab, frame)]),
    async drop(tab, frame) {
      const gone = (await list(tab)).filter((note) => frame === 0 || note.frame === frame);
      if (gone.length > 0) await area.remove(gone.map((note) => key(tab, note.frame)));
      return gone.length > 0;
    },
  };
}
