import type { Entry, LoggedEvent, Person } from "../model/event.ts";
import { failure, success, type Result } from "../model/result.ts";
import { append } from "./append.ts";
import type { Register } from "./db.ts";
import { deviceId } from "./device.ts";
import { isFull } from "./is-full.ts";
import type { Outbox, Waiting } from "./outbox.ts";

/** What the recorder works with. */
export interface RecorderParts {
  readonly db: Register;
  readonly outbox: Outbox;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told of each entry found in the outbox, each time it is looked through, before it is written and taken out. */
  readonly onWaiting?: (waiting: Waiting) => Promise<void>;
}

/** What became of entries: written, or kept in the outbox; `notice` is the sentence that says so, else null. */
interface Recorded {
  readonly events: readonly LoggedEvent[];
  readonly notice: string | null;
}

/** The one writer of the log, with its outbox. */
export interface Recorder {
  /** Writes entries in the name of `by`. A failure means that they are neither written nor kept: the caller keeps them. */
  record(entries: readonly Entry[], by: Person): Promise<Result<Recorded>>;
  /** The same, but nothing waits: a failure where it is not in the log by then. For what must not come about unrecorded. */
  recordNow(entries: readonly Entry[], by: Person): Promise<Result<Recorded>>;
  /** Writes what waits, as far as it can be, and answers how many entries wait still. */
  drain(): Promise<number>;
}

/** Creates the writer. Its calls run one after another, so that the log's order is the order of the calls. */
export function createRecorder(parts: RecorderParts): Recorder {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    record: (entries, by) => inTurn(() => record(parts, entries, by, keep)),
    recordNow: (entries, by) => inTurn(() => record(parts, entries, by, refuse)),
    drain: () => inTurn(() => drain(parts)),
  };
}

/** What becomes of entries that could not be written. */
type Unwritten = (
  parts: RecorderParts,
  said: { readonly entries: readonly Entry[]; readonly by: Person; readonly cause: string },
) => Promise<Result<Recorded>> | Result<Recorded>;

async function record(
  parts: RecorderParts,
  entries: readonly Entry[],
  by: Person,
  unwritten: Unwritten,
): Promise<Result<Recorded>> {
  // What waits is tried first, to keep the order; an outbox that cannot be read must not stop the log.
  await drain(parts).catch(() => undefined);
  try {
    const written = await write(parts, entries, by);
    return written.ok ? success({ events: written.value, notice: null }) : written;
  } catch (error) {
    const cause = isFull(error) ? "本机存储空间不足" : "本机数据库暂时不能写入";
    return unwritten(parts, { entries, by, cause });
  }
}

async function drain(parts: RecorderParts): Promise<number> {
  const waiting = await parts.outbox.list();
  for (const each of waiting) await parts.onWaiting?.(each);
  for (const { entry, by } of waiting) {
    try {
      const written = await write(parts, [entry], by);
      // Written first and removed after: killed in between, it is written again, which changes nothing. One that is
      // refused stays and is counted.
      if (written.ok) await parts.outbox.remove([entry.id]);
    } catch {
      break;
    }
  }
  return parts.outbox.count();
}

async function write({ db, newId, now }: RecorderParts, entries: readonly Entry[], by: Person) {
  const device = await deviceId(db, newId);
  return append(db, entries, { by, device, now: now() });
}

const keep: Unwritten = async ({ outbox }, { entries, by, cause }) => {
  try {
    await outbox.put(entries.map((entry) => ({ entry, by })));
    const notice = `${cause}，这条记录还没有写入。已暂存，腾出空间后会自动补写；在此之前请不要关闭浏览器。`;
    return success({ events: [], notice });
  } catch {
    return failure(`${cause}，这条记录还没有写入，也没能暂存。请不要关闭本页，腾出空间后再试一次。`);
  }
};

function refuse(_: RecorderParts, { cause }: { readonly cause: string }): Result<Recorded> {
  return failure(`${cause}，这次操作没能写入记录，没有办理；请腾出空间后再试一次。`);
}
