import type { JSX } from "preact";
import type { Desk, ExchangePreview, ExchangeTaken } from "../../lib/model/exchange.ts";
import type { Result } from "../../lib/model/result.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Desks } from "./Desks.tsx";
import { ExportBundle } from "./ExportBundle.tsx";
import { ImportBundle } from "./ImportBundle.tsx";
import { SharedFolder, type FolderActions, type FolderState } from "./SharedFolder.tsx";

/** A bundle that was looked into; `file` names it to who takes it in. */
export interface Looked {
  readonly file: string;
  readonly preview: ExchangePreview;
}

/** What can be exchanged with other desks. */
export interface ExchangeActions {
  /** Saves a bundle as a file. */
  readonly onExport: (what: "all" | "own") => Promise<Result<{ readonly name: string; readonly events: number }>>;
  /** Looks into a bundle; nothing is taken in. */
  readonly onPreview: (file: File) => Promise<Result<Looked>>;
  /** Takes in what is new; `trust`: desks whose key a person compared. */
  readonly onImport: (file: string, trust: readonly string[]) => Promise<Result<ExchangeTaken>>;
  readonly folder: FolderActions;
}

/** Props of {@link Exchange}. */
export interface ExchangeProps {
  /** Undefined while they are being read. */
  readonly desks: { readonly own: Desk; readonly others: readonly Desk[] } | undefined;
  readonly folder: FolderState;
  readonly actions: ExchangeActions;
}

/** 多台电脑: the desks of one office, and what they hand each other. */
export function Exchange({ desks, folder, actions }: ExchangeProps): JSX.Element {
  if (!desks) return <EmptyState title="正在读取记录……" />;
  return (
    <div class="data">
      <Desks {...desks} />
      <ExportBundle onExport={actions.onExport} />
      <ImportBundle onPreview={actions.onPreview} onImport={actions.onImport} />
      <SharedFolder folder={folder} actions={actions.folder} onImport={actions.onImport} />
    </div>
  );
}
