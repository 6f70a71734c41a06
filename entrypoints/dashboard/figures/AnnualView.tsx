import type { JSX } from "preact";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** 年度报告 of the year that the address names, else of last year. */
export function AnnualView(_props: RequestsViewProps): JSX.Element {
  return <EmptyState title="正在读取记录……" />;
}
