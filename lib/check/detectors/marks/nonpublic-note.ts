import { noteDetector } from "./note-phrases.ts";

const KINDS = [
  "不公开",
  "不予公开",
  "不宜公开",
  "不得公开",
  "不主动公开",
  "不予主动公开",
  "不对社会公开",
  "不对外公开",
  "不向社会公开",
  "非公开",
  "免予公开",
];

/** 附注 and 公开属性 that say the document is not to be published. */
export const nonpublicNote = noteDetector([...KINDS, ...KINDS.map((kind) => `${kind}发布`)]);
