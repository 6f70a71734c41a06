import { expect, test } from "vitest";
import { findHeader } from "../../../lib/ledger/find-header.ts";
import { sheetOf } from "./ledger-rows.ts";

test("a header's name ends where no name can go on", () => {
  const header = findHeader(
    sheetOf([["申请编号", "收到日期", `申请内容${"（".repeat(30_000)}（说明）`, `${"—".repeat(300)}备注`]]),
  );
  expect(header?.columns.map(({ title }) => title)).toEqual(["申请编号", "收到日期", "申请内容", ""]);
});
