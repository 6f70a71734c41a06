// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { watchPublished } from "../../../../lib/page/gate/published.ts";

const SIGN = { selector: "#done", address: "#done a", at: "time" };

function seen(body: string): ReturnType<typeof vi.fn> {
  document.body.innerHTML = body;
  const tell = vi.fn();
  const life = new AbortController();
  watchPublished(document, () => SIGN, tell, life.signal);
  life.abort();
  return tell;
}

beforeEach(() => window.location.assign("http://cms.test/admin/list"));

it("tells by what sign, at which address and when, as the page shows it", () => {
  const tell = seen('<p id="done">成功 <a href="/articles/5">查看</a></p><time> 2026-11-22 09:30 </time>');
  expect(tell).toHaveBeenCalledExactlyOnceWith({
    evidence: "页面上出现已经发布的提示",
    address: "http://cms.test/articles/5",
    at: "2026-11-22 09:30",
  });
});

it.each([
  ["nothing there", '<p id="done">成功</p>'],
  ["two of each", '<p id="done"><a href="/1">一</a><a href="/2">二</a></p><time>1</time><time>2</time>'],
  ["no page", `<p id="done"><a href="javascript:close()">关闭</a></p><time>${"9".repeat(41)}</time>`],
])("assumes neither: %s", (_what, body) => {
  expect(seen(body)).toHaveBeenCalledExactlyOnceWith({ evidence: "页面上出现已经发布的提示" });
});

it("tells nothing without the sign", () => expect(seen("<time>2026-11-22</time>")).not.toHaveBeenCalled());

it("tells again when the sign has gone and come again, on a page that is never loaded anew", async () => {
  document.body.innerHTML = '<p id="done">成功</p>';
  const tell = vi.fn();
  const life = new AbortController();
  watchPublished(document, () => SIGN, tell, life.signal);
  const show = async (body: string): Promise<void> => {
    document.body.innerHTML = body;
    await new Promise((resolve) => setTimeout(resolve));
  };
  await show('<p id="done">成功</p><p>还在</p>');
  expect(tell).toHaveBeenCalledTimes(1);
  await show("<form></form>");
  await show('<p id="done">成功 <a href="/articles/6">查看</a></p>');
  life.abort();
  expect(tell).toHaveBeenCalledTimes(2);
  expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ address: "http://cms.test/articles/6" }));
});
