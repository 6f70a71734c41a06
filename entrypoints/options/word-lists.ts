import type { NewWordList, ReadWords, WordListActions } from "../../components/settings/WordLists.tsx";
import { saveFile } from "../../components/ui/save-file.ts";
import { wordCsv } from "../../lib/documents/word-csv.ts";
import { send } from "../../lib/messaging/send.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import type { WordList } from "../../lib/model/word-list.ts";
import { newId } from "../../lib/platform/new-id.ts";

/** What the options page does with word lists; `then` runs after what was done, so that it shows. */
export function wordListActions(then: <T>(reply: Promise<Result<T>>) => Promise<Result<T>>): WordListActions {
  return {
    onRead: readWords,
    onReview: review,
    onSave: (list) => then(save(list)),
    onSwitch: (id, on) => then(send("words.switch", { id, on })),
    onRemove: (id) => then(send("words.remove", { id })),
    async onExport(id) {
      const list = await send("words.read", { id });
      if (list.ok) saveFile(`${list.value.title}.csv`, wordCsv(list.value), "text/csv");
      return list;
    },
  };
}

/** The readers and the check are loaded only here: most visits to the settings need neither. */
async function readWords(file: File): Promise<Result<ReadWords>> {
  const { readAttachment } = await import("../../lib/attachments/read-attachment.ts");
  const { wordsOfDraft } = await import("../../lib/check/word-lists/words-of-draft.ts");
  const { sortWords } = await import("../../lib/check/word-lists/sort-words.ts");
  const read = await readAttachment({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!read.ok) return read;
  const { words, except } = wordsOfDraft(read.value.draft);
  if (words.length === 0) return failure(`“${file.name}”里没有读到词。请每行写一个词，或者把词放在表格的第一列。`);
  return success({ fileName: file.name, sorted: sortWords(words), except });
}

async function review(list: NewWordList) {
  const [all, pack, settings] = await Promise.all([
    send("words.list", {}),
    send("pack.read", {}),
    send("settings.get", {}),
  ]);
  if (!all.ok) return all;
  if (!pack.ok) return pack;
  const others = all.value.lists.filter(({ id, broken }) => id !== list.id && broken === undefined);
  const lists: WordList[] = [];
  for (const { id } of others) {
    const other = await send("words.read", { id });
    if (other.ok) lists.push(other.value);
  }
  const { written } = pack.value;
  const department = settings.ok ? settings.value.settings.person.department : "";
  const { reviewWords } = await import("../../lib/check/word-lists/review-words.ts");
  return success(reviewWords(list, { lists, pack: written, names: [written.agency, department] }));
}

async function save({ id, ...rest }: NewWordList) {
  return send("words.save", { ...rest, id: id ?? `word-list-${newId().slice(0, 8)}`, on: true });
}
