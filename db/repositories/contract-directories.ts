/** The repository of directories, and of the people they manage. */
import type { DirectoryRole } from "../../src/gatehouse/core/identity/directory.ts";
import type { NameParts } from "../../src/gatehouse/core/identity/scim/user.ts";
import type { AuthoredWrite, Changed, Written } from "./contract-authored.ts";

export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of its token, hex. */
  readonly tokenHash: string;
  readonly roles: readonly DirectoryRole[];
  readonly mayMakeRoles: boolean;
  /** The provider by which its people sign in; null for none. */
  readonly provider: string | null;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
  readonly version: number;
}

export interface DirectoryPersonRow {
  readonly directoryId: string;
  readonly memberId: string;
  readonly externalId: string | null;
  readonly name: NameParts;
  /** Whether the directory made the account. */
  readonly isMade: boolean;
  readonly createdAt: number;
  /** When the directory removed the person; null while it looks after them. */
  readonly releasedAt: number | null;
}

export interface DirectoryRepository {
  /** The oldest first. */
  all(): Promise<DirectoryRow[]>;
  /** The same, each with how many people it looks after. */
  list(): Promise<(DirectoryRow & { readonly people: number })[]>;
  find(id: string): Promise<DirectoryRow | null>;
  findByToken(tokenHash: string): Promise<DirectoryRow | null>;
  /** "too-many" when there would be more than `most`. */
  insert(directory: DirectoryRow, most: number, authored?: AuthoredWrite): Promise<"written" | "too-many" | Changed>;
  update(directory: DirectoryRow, expectedVersion: number, authored?: AuthoredWrite): Promise<Written | Changed>;
  /** Its people keep their accounts and the roles that it gave, which are a person's from then on. */
  remove(id: string, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /** Notes a use, unless one was noted at `onlyIfBefore` or later. */
  touch(id: string, at: number, onlyIfBefore: number): Promise<void>;

  /** Also a person that the directory has removed. */
  person(directoryId: string, memberId: string): Promise<DirectoryPersonRow | null>;
  personByExternalId(directoryId: string, externalId: string): Promise<DirectoryPersonRow | null>;
  /** Without those that it has removed, in the order of their ids. */
  people(
    directoryId: string,
    part: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly rows: DirectoryPersonRow[]; readonly total: number }>;
  /** Of all directories. */
  directoriesOf(memberId: string): Promise<(DirectoryPersonRow & { readonly directory: string })[]>;
  /**
   * Notes what a directory says of a person. "taken" when another person of it has the external id.
   *
   * @param said what is changed in a row that exists, so that changes of one moment do not undo each other; left out: all of it
   */
  keepPerson(
    person: DirectoryPersonRow,
    authored?: AuthoredWrite,
    said?: Partial<Pick<DirectoryPersonRow, "externalId" | "name" | "releasedAt">>,
  ): Promise<"written" | "taken" | Changed>;
  /** People who have the role from the directory, by id. */
  holders(
    directoryId: string,
    roleId: string,
    limit: number,
  ): Promise<{ readonly id: string; readonly name: string }[]>;
}
