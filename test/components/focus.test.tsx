// @vitest-environment happy-dom
import { type ComponentChild, render } from "preact";
import { expect, it, onTestFinished } from "vitest";
import { CellDialog } from "../../components/annual/CellDialog.tsx";
import { StepForm } from "../../components/cases/StepForm.tsx";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import { BulkPreview } from "../../components/requests/BulkPreview.tsx";
import { success } from "../../lib/model/result.ts";
import { NO_ACTIONS, state } from "../gallery/overlay-samples.ts";
import { ARTICLE, review, REVIEW_ACTIONS } from "../gallery/review-samples.ts";

/** As the browser draws it: `act` would also run what waits until after the paint. */
function drawn(view: ComponentChild): HTMLElement {
  const root = document.createElement("div");
  document.body.append(root);
  render(view, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

// What comes later takes whoever types already out of the field.
it("a form has the focus as soon as it stands on the page", () => {
  const root = drawn(
    <StepForm
      label="交办"
      fields={() => []}
      initial={{ on: "2026-11-16", values: {} }}
      today="2026-11-16"
      check={() => []}
      submit="预览"
      onSubmit={async () => success({})}
      help={{ names: {} }}
    />,
  );
  expect(document.activeElement).toBe(root.querySelector("input"));
});

it("what is wrong has it as soon as that is said", async () => {
  const root = drawn(
    <StepForm
      label="交办"
      fields={() => [{ id: "department", title: "承办部门", kind: "text", required: true }]}
      initial={{ on: "2026-11-16", values: {} }}
      today="2026-11-16"
      check={() => [{ field: "department", sentence: "请填写“承办部门”。" }]}
      submit="预览"
      onSubmit={async () => success({})}
      help={{ names: {} }}
    />,
  );
  root.querySelector<HTMLButtonElement>("button[type=submit]")?.click();
  // It is drawn as soon as nothing else runs, before any picture.
  await Promise.resolve();
  expect(root.textContent).toContain("请填写“承办部门”。");
  expect(document.activeElement).toBe(root.querySelector("[type=text]"));
});

it("so has a preview, and a dialog lies over the page", () => {
  const preview = drawn(
    <BulkPreview title="交办" items={[]} lines={[]} isBusy={false} onRecord={() => {}} onBack={() => {}} />,
  );
  expect(document.activeElement).toBe(preview.querySelector("h3"));
  const dialog = drawn(
    <CellDialog title="新收" onClose={() => {}}>
      没有
    </CellDialog>,
  );
  expect(dialog.querySelector("dialog")?.open).toBe(true);
});

// A press on what is still seen folded would fold it again.
it("a review that holds publishing is unfolded in the picture that says so", () => {
  const about = { article: ARTICLE, missing: ["保密审查"], heldTimes: 1 };
  const actions = { ...NO_ACTIONS, review: REVIEW_ACTIONS };
  const root = drawn(<Overlay state={state({ review: review(about), held: true })} actions={actions} />);
  expect(root.querySelector<HTMLDetailsElement>("details.review")?.open).toBe(true);
});
