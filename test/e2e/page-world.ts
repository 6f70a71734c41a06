declare global {
  interface Window {
    /** What {@link listenAsPage} heard of keys and text that were not for the page's own fields. */
    heard: string[];
    find(text: string): boolean;
  }
}

/** What a page's script got at. */
interface Reached {
  /** Elements of ours beside head and body. */
  readonly hosts: number;
  /** Ways that led to something of ours. */
  readonly ways: string[];
  /** The lines of text in roots that the registry's ranges lead to. */
  readonly behindMarks: string[];
}

/** Runs in the page's world: tries every way there is into our root. `words` are some that only our panel shows. */
export function reachFromPage(words: readonly string[]): Reached {
  const hosts = Array.from(document.documentElement.children).filter(
    (element): element is HTMLElement => element !== document.head && element !== document.body,
  );
  const ways: string[] = [];
  const roots = new Set<ShadowRoot>();
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
    }
  }
  for (const host of hosts) {
    if (host.shadowRoot) ways.push("shadowRoot");
    try {
      host.attachShadow({ mode: "open" });
      ways.push("attachShadow");
    } catch {
      // There is one already.
    }
    if (host.getHTML({ serializableShadowRoots: true, shadowRoots: [...roots] }) !== "" && !hasRoot(host, roots)) {
      ways.push("getHTML");
    }
  }
  const middle = document.elementFromPoint(innerWidth - 200, innerHeight - 100);
  if (middle && !hosts.includes(middle as HTMLElement)) ways.push("elementFromPoint");
  if (document.activeElement && !hosts.includes(document.activeElement as HTMLElement)) ways.push("activeElement");
  const selected = getSelection()?.anchorNode;
  if (selected && selected.getRootNode() instanceof ShadowRoot) ways.push("getSelection");
  const everything = [...document.querySelectorAll("*")].map((element) => element.outerHTML).join() + innerTexts(hosts);
  const inCopies = [...roots].map((root) => root.textContent).join();
  for (const word of words) {
    if (everything.includes(word)) ways.push(`text: ${word}`);
    if (inCopies.includes(word)) ways.push(`copies: ${word}`);
  }
  // `window.find` answers yes or no for words that are shown; what is typed in a field it must not find.
  if (words[0] !== undefined && window.find(words[0])) ways.push(`find: ${words[0]}`);
  const lines = [...roots].flatMap((root) => [...root.querySelectorAll("div div div")]);
  return { hosts: hosts.length, ways, behindMarks: lines.flatMap(({ textContent }) => textContent || []) };

  function hasRoot(host: Element, known: ReadonlySet<ShadowRoot>): boolean {
    return [...known].some((root) => root.host === host);
  }
  function innerTexts(elements: readonly HTMLElement[]): string {
    return elements.map((element) => element.innerText + (element.textContent ?? "")).join();
  }
}

/** An init script: listens for keys and text the way a nosy page would. */
export function listenAsPage(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const names =
    "keydown keyup keypress beforeinput input textInput compositionstart compositionupdate compositionend paste copy cut change focusin select";
  for (const target of [globalThis, document]) {
    for (const name of names.split(" ")) {
      target.addEventListener(
        name,
        (event) => {
          const { key = "", data = "" } = event as Event & { key?: string; data?: string };
          const copied = event instanceof ClipboardEvent ? event.clipboardData?.getData("text/plain") : "";
          const says = `${key}${data ?? ""}${copied ?? ""}`;
          if (says !== "") heard.push(`${name} ${says}`);
        },
        true,
      );
    }
  }
}
