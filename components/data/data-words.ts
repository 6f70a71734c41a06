/** How far a long piece of work is, for a button; without numbers where there are none. */
export function progressWords(what: string, done: number, all: number): string {
  return all === 0 ? `${what}……` : `${what} ${done} / ${all} 条……`;
}

/** What a desk is called where it named nobody. */
export function deskWords({ name, device }: { readonly name: string; readonly device: string }): string {
  return name.trim() === "" ? `未填姓名的电脑（${device.slice(0, 8)}）` : name;
}
