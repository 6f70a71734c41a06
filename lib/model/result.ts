/** What a call that may fail answers; errors are sentences in Chinese for the person: what, where, what to do. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** A success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure with its sentence. */
export function failure(error: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error };
}
