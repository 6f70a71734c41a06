import type { JSX } from "preact";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import type { RequestsViewProps } from "../requests/RequestsView.tsx";

/** 统计 of the period that the address names, else of this month. */
export function PeriodView(_props: RequestsViewProps): JSX.Element {
  return <EmptyState title="正在读取记录……" />;
}
