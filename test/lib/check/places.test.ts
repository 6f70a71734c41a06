import { expect, test } from "vitest";
import { edgesOf } from "../../../lib/check/places.ts";
import type { Block } from "../../../lib/model/draft.ts";

const line = (text: string): Block => ({ kind: "paragraph", text });
const hidden = (text: string): Block => ({ kind: "paragraph", text, hidden: "link-target" });

test("links behind the last line do not push it out of the foot, nor hidden text the first out of the head", () => {
  const lines = Array.from({ length: 20 }, (_, index) => line(`第${index}行`));
  const links = Array.from({ length: 5 }, (_, index) => hidden(`/${index}`));
  expect(edgesOf(lines)).toEqual({ headEnd: 5, footStart: 17 });
  expect(edgesOf([...lines, ...links])).toEqual({ headEnd: 5, footStart: 17 });
  expect(edgesOf([...links, ...lines])).toEqual({ headEnd: 10, footStart: 22 });
  expect(edgesOf([line(""), ...lines, line(" ")])).toEqual({ headEnd: 6, footStart: 18 });
});
