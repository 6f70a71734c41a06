/** What the hold asks and tells. */
export interface FileKeeper {
  /** Whether there is an article on this page; where not, files are none of our business. */
  isWatching(): boolean;
  /** Has files checked; resolves to whether they are to be used. The signal ends where they were taken away again. */
  check(files: readonly File[], signal: AbortSignal): Promise<boolean>;
  /** Dropped files may be used, but a drop cannot be made again by a script. */
  onDropAgain(): void;
  /** A form with an unchecked file was about to be sent. */
  onUnchecked(): void;
}

/** The files of a page: none reaches it before it is checked. */
export interface FileHold {
  /** Listens at the window, before the page does. Again after the page has written itself anew. */
  install(view: Window, signal: AbortSignal): void;
  /** Whether a file is being checked or waits to be decided upon; if so, the person is told. */
  isWaiting(): boolean;
}

/**
 * Holds back the events by which a page learns of a file that was chosen or dropped, until it is checked. A chosen file
 * stays in its field untouched; then the page is told of it. A drop has to be made again and then goes through.
 */
export function createFileHold(keeper: FileKeeper): FileHold {
  /** Files by name, size and time: a field makes its list anew, and a second drop brings other objects. */
  const passed = new Set<string>();
  const waiting = new Map<HTMLInputElement, { readonly mark: string; readonly stop: AbortController }>();
  /** Fields of which the page knows that they hold a file. */
  const told = new WeakSet<HTMLInputElement>();
  let dropped = false;

  const unchecked = (files: Iterable<File>): File[] => Array.from(files).filter((file) => !passed.has(markOf(file)));

  const checkField = async (field: HTMLInputElement): Promise<void> => {
    const files = Array.from(field.files ?? []);
    const mark = files.map(markOf).join("\n");
    const before = waiting.get(field);
    if (before?.mark === mark) return;
    before?.stop.abort();
    const own = { mark, stop: new AbortController() };
    waiting.set(field, own);
    const use = await keeper.check(unchecked(files), own.stop.signal);
    // Something else was chosen meanwhile: that is checked by itself.
    if (waiting.get(field) !== own) return;
    waiting.delete(field);
    if (use) for (const file of files) passed.add(markOf(file));
    else field.value = "";
    if (use || told.has(field)) tell(field);
  };

  const onChosen = (event: Event): void => {
    const [field] = event.composedPath();
    if (!isFileField(field) || !keeper.isWatching()) return;
    if (unchecked(field.files ?? []).length === 0) {
      // Cleared by the page or the person.
      waiting.get(field)?.stop.abort();
      waiting.delete(field);
      if (field.files?.length) told.add(field);
      return;
    }
    event.stopImmediatePropagation();
    void checkField(field);
  };

  const onDrop = (event: DragEvent): void => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    const held = unchecked(files);
    if (held.length === 0 || !keeper.isWatching()) return;
    stop(event);
    if (!dropped) void checkDropped(held);
  };
  const checkDropped = async (files: readonly File[]): Promise<void> => {
    dropped = true;
    const use = await keeper.check(files, new AbortController().signal);
    dropped = false;
    if (!use) return;
    for (const file of files) passed.add(markOf(file));
    keeper.onDropAgain();
  };

  // Files that were chosen before there was an article, or put into a field by a script.
  const onSubmit = (event: Event): void => {
    if (!(event.target instanceof HTMLFormElement) || !keeper.isWatching()) return;
    const fields = Array.from(event.target.elements).filter(isFileField);
    holdFields(fields, event);
  };
  const onNavigate = (event: NavigateEvent): void => {
    if (!event.formData || !event.cancelable || !keeper.isWatching()) return;
    const sent = Array.from(event.formData.values()).filter((value) => value instanceof File && value.name !== "");
    if (sent.some((value) => value instanceof File && !passed.has(markOf(value))))
      holdFields(Array.from(document.querySelectorAll("input")).filter(isFileField), event);
  };
  const holdFields = (fields: readonly HTMLInputElement[], event: Event): void => {
    const held = fields.filter((field) => unchecked(field.files ?? []).length > 0);
    if (held.length === 0) return;
    stop(event);
    keeper.onUnchecked();
    for (const field of held) void checkField(field);
  };

  /** A button 「上传」 takes what lies in a field, whatever the page has heard of it. */
  const onPress = (event: Event): void => {
    if (waiting.size === 0 || !(event.target instanceof Element)) return;
    const control = event.target.closest("button,a,input,[role=button],[onclick]");
    const words = control instanceof HTMLInputElement ? control.value : control?.textContent;
    if (isFileField(control) || !/上传|upload/i.test(words ?? "")) return;
    stop(event);
    keeper.onUnchecked();
  };

  return {
    isWaiting() {
      const is = dropped || waiting.size > 0;
      if (is) keeper.onUnchecked();
      return is;
    },
    install(view, signal) {
      for (const name of ["input", "change"]) view.addEventListener(name, onChosen, { capture: true, signal });
      view.addEventListener("click", onPress, { capture: true, signal });
      view.addEventListener("drop", onDrop, { capture: true, signal });
      view.addEventListener("submit", onSubmit, { capture: true, signal });
      if ("navigation" in view) view.navigation.addEventListener("navigate", onNavigate, { signal });
    },
  };
}

function tell(field: HTMLInputElement): void {
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function isFileField(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "file";
}

function markOf({ name, size, lastModified }: File): string {
  return `${name}/${size}/${lastModified}`;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
