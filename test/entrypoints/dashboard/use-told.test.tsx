// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { type Told, useTold } from "../../../entrypoints/dashboard/use-told.ts";
import { failure, type Result, success } from "../../../lib/model/result.ts";
import { mount } from "../../components/mount.ts";

function asking() {
  const answers: PromiseWithResolvers<Result<string>>[] = [];
  const ask = (): Promise<Result<string>> => {
    const answer = Promise.withResolvers<Result<string>>();
    answers.push(answer);
    return answer.promise;
  };
  let now: Told<string> = { told: undefined, error: "", look: () => undefined };
  function Page() {
    now = useTold(ask);
    return <p>{now.told}</p>;
  }
  mount(<Page />);
  return { answers, now: () => now };
}

async function resolve(answer: PromiseWithResolvers<Result<string>> | undefined, with_: Result<string>): Promise<void> {
  await act(async () => {
    answer?.resolve(with_);
    await answer?.promise;
  });
}

it("goes by the question that was asked last, whichever is answered last", async () => {
  const { answers, now } = asking();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await act(() => now().look());
  await resolve(answers[1], success("after"));
  await resolve(answers[0], success("before"));
  expect(now()).toMatchObject({ told: "after", error: "" });
});

it("keeps what is known where a later question fails, and says so no longer than that", async () => {
  const { answers, now } = asking();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await resolve(answers[0], success("known"));
  await act(() => void dispatchEvent(new Event("focus")));
  await resolve(answers[1], failure("没有回应。"));
  expect(now()).toMatchObject({ told: "known", error: "没有回应。" });
  await act(() => void dispatchEvent(new Event("focus")));
  await resolve(answers[2], success("known"));
  expect(now()).toMatchObject({ told: "known", error: "" });
});
