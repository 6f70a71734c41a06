import { held, resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, it, vi } from "vitest";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleOffice, page } from "./article-office.ts";

beforeEach(resetBrowser);

it("tells the tabs of what was recorded of an article, from a page of ours too, and of nothing else", async () => {
  const office = await articleOffice();
  held.tabs.add(7);
  held.listening.add("7:0");
  const told = () => held.said.filter(({ message }) => JSON.stringify(message).includes("article.changed")).length;
  const { id } = await office.start(page(1), newId());
  await vi.waitFor(() => expect(told()).toBe(1));
  const taken = (of: string, procedure: string, step: string, fields = {}) =>
    office.ours("case.record", {
      entries: [
        {
          id: newId(),
          occurredAt: "2026-03-02T16:00:00.000Z",
          fact: { type: "StepTaken", case: of, procedure, step, fields },
        },
      ],
    });
  expect(await taken(id, "article", "drop", { "decision-reason": "不用了。" })).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(told()).toBe(2));
  const fields = { channel: "in-person", applicant: newId(), "applicant-kind": "natural", content: "某内容" };
  await taken(newId(), "request", "register", fields);
  await office.find(page(1), newId());
  expect(told()).toBe(2);
});
