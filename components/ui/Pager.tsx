import type { JSX } from "preact";
import { Button } from "./Button.tsx";

/** Props of {@link Pager}. */
export interface PagerProps {
  /** The page shown, from 0. */
  readonly page: number;
  /** How many pages there are. */
  readonly pages: number;
  /** Show another page. */
  readonly onPage: (page: number) => void;
}

/** Turns the pages of a long table; nothing where there is one page. */
export function Pager({ page, pages, onPage }: PagerProps): JSX.Element | null {
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label="翻页">
      <Button busy={page === 0} onPress={() => onPage(page - 1)}>
        上一页
      </Button>
      <span aria-live="polite">
        第 {page + 1} 页，共 {pages} 页
      </span>
      <Button busy={page === pages - 1} onPress={() => onPage(page + 1)}>
        下一页
      </Button>
    </nav>
  );
}
