/** pdf.js's other half: being loaded, it sets `globalThis.pdfjsWorker`, which the first half then uses in this same thread. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
