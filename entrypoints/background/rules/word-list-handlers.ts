import type { PageHandlers, WordListSummary } from "../../../lib/messaging/protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { failure, success } from "../../../lib/model/result.ts";
import type { WordList } from "../../../lib/model/word-list.ts";
import { MOST_WORDS } from "../../../lib/model/word-limits.ts";
import { BROKEN_LIST } from "./in-force.ts";
import type { Services } from "../services.ts";

type WordListHandlers = Pick<PageHandlers, `words.${"list" | "read" | "save" | "switch" | "remove"}`>;

const GONE = failure("这份词表已经不在了，请刷新本页。");

/** What the options page may ask about the agency's own word lists. */
export function wordListHandlers({ wordLists }: Pick<Services, "wordLists">): WordListHandlers {
  const find = async (id: string): Promise<WordList | undefined> =>
    (await wordLists.read()).lists.find((list) => list.id === id);
  const put = async (list: WordList): Promise<void> => {
    await wordLists.put(list);
    await tellTabs("pack.changed", {});
  };
  return {
    async "words.list"() {
      const { lists, broken } = await wordLists.read();
      return success({ lists: [...lists.map(summaryOf), ...broken.map(brokenSummary)] });
    },
    async "words.read"({ id }) {
      const list = await find(id);
      return list === undefined ? GONE : success(list);
    },
    async "words.save"(list) {
      const others = (await wordLists.read()).lists.filter(({ id }) => id !== list.id);
      if (others.some(({ title }) => title === list.title)) {
        return failure(`已经有一份名为“${list.title}”的词表，请换一个名称。`);
      }
      const count = others.reduce((sum, { words }) => sum + words.length, list.words.length);
      if (count > MOST_WORDS) {
        return failure(`全部词表合计 ${count} 个词，超过 ${MOST_WORDS} 个，没有保存。请先移除不用的词表或者词。`);
      }
      await put(list);
      return success(summaryOf(list));
    },
    async "words.switch"({ id, on }) {
      const list = await find(id);
      if (list === undefined) return GONE;
      await put({ ...list, on });
      return success({});
    },
    async "words.remove"({ id }) {
      await wordLists.remove(id);
      await tellTabs("pack.changed", {});
      return success({});
    },
  };
}

function summaryOf({ id, title, outcome, basis, on, words, except }: WordList): WordListSummary {
  return { id, title, outcome, basis, on, words: words.length, except: except.length };
}

function brokenSummary(id: string): WordListSummary {
  const basis = { document: "", clause: "" };
  return { id, title: id, outcome: "ask", basis, on: false, words: 0, except: 0, broken: BROKEN_LIST };
}
