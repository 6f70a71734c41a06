/** How long a page that nobody sees may wait, in milliseconds; it has no next picture. */
const UNSEEN = 200;

/** Answers a function that has `run` called once before the next picture, however often it is called till then. */
export function beforeNextPicture(document: Document, run: () => void): () => void {
  let scheduled = false;
  const once = (): void => {
    scheduled = false;
    run();
  };
  return () => {
    if (scheduled) return;
    scheduled = true;
    if (document.hidden) setTimeout(once, UNSEEN);
    else requestAnimationFrame(once);
  };
}
