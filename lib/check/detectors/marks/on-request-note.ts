import { noteDetector } from "./note-phrases.ts";

/** 附注 and 公开属性 that say the document is given out on request only. */
export const onRequestNote = noteDetector(["依申请公开", "按申请公开"]);
