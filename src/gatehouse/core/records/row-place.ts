/** The place of a row in a list, as a URL has it: `1732190400000.7K3Q-9FHM-2XWB`. */

export interface Place {
  readonly at: number;
  readonly id: string;
}

export function writePlace({ at, id }: Place): string {
  return `${at}.${id}`;
}

export function readPlaceInList(text: string | null): Place | null {
  const [, at, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text ?? "") ?? [];
  return at === undefined || id === undefined ? null : { at: Number(at), id };
}
