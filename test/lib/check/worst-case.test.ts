import { expect, test } from "vitest";
import { findingsIn } from "./spans.ts";

const SIZE = 40_000;

/** Texts made to be slow: a check that walked a long line again for each word, or backtracked, would take minutes. */
test.each([
  ..."秘密★|秘密*|内部资料 |【内部资料】|（此件不公开）|1 |1-|★|*|内 部 |工作秘密★1年|机密\n|（|机密★一二三四五".split(
    "|",
  ),
  "138 1234 5678 ",
  "371302198511124567 ",
  "机密★" + " ".repeat(50),
])("%j over and over", (piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length));
  expect(findingsIn([{ kind: "paragraph", text }]).length).toBeLessThan(SIZE);
});
