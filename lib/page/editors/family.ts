import type { ApiFamily } from "./surface.ts";

/** Frames by the mark their editor leaves on them. */
const FRAMES: readonly (readonly [ApiFamily, string])[] = [
  ["ckeditor4", "iframe.cke_wysiwyg_frame"],
  ["tinymce", "iframe.tox-edit-area__iframe, .mce-edit-area > iframe, iframe[id$='_ifr']"],
  ["ueditor", ".edui-editor iframe, iframe[id^='ueditor_']"],
  ["kindeditor", "iframe.ke-edit-iframe"],
];

/** Which editor with an API of its own a frame belongs to; `undefined` where the plain routine serves. */
export function apiFamilyOf(frame: Element): ApiFamily | undefined {
  return FRAMES.find(([, selector]) => frame.matches(selector))?.[0];
}
