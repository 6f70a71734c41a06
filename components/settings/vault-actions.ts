import type { Result } from "../../lib/model/result.ts";
import type { Answer } from "./settings-state.ts";

/** What can be done with the vault; each failure is a sentence. A recovery code is answered once and never again. */
export interface VaultActions {
  readonly onCreate: (passphrase: string) => Promise<Result<{ readonly recovery: string }>>;
  readonly onUnlock: (passphrase: string) => Answer;
  readonly onLock: () => Answer;
  readonly onChangePassphrase: (passphrase: string, next: string) => Answer;
  readonly onRecover: (code: string, next: string) => Answer;
  readonly onRenewRecovery: (passphrase: string) => Promise<Result<{ readonly recovery: string }>>;
  /** Lock after so many minutes without a use. */
  readonly onIdle: (minutes: number) => Answer;
}
