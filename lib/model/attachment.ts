/** What an attached file is, told by its content. */
export const ATTACHMENT_KINDS = ["docx", "xlsx", "pptx", "pdf", "csv", "txt", "html", "image", "other"] as const;

/** See {@link ATTACHMENT_KINDS}. */
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];
