/** The forms of directories. */
import { z } from "zod";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { success, type Result } from "../../../server/access/result.ts";
import type { DirectoryWish } from "../../../server/identity/directories.ts";
import type { Runtime } from "../../../server/runtime.ts";
import type { ConsoleDone } from "../../forms/done.ts";

const wish = {
  name: z.string().max(200),
  roles: z.array(z.string().max(40)).max(200),
  mayMakeRoles: z.literal("on").optional(),
  provider: z.string().max(40),
};

export const newDirectoryForm = z.strictObject(wish);

export const directoryForm = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("save"), ...wish, version: z.string().regex(/^\d{1,9}$/) }),
  z.strictObject({ do: z.enum(["renew-token", "remove"]), roles: wish.roles }),
]);

export type DirectoryForm = z.infer<typeof directoryForm>;

/** Fields that may occur several times. */
export const directoryLists = ["roles"] as const;

export function wishOf({ name, roles, mayMakeRoles, provider }: z.infer<typeof newDirectoryForm>): DirectoryWish {
  return { name, roles, mayMakeRoles: mayMakeRoles === "on", provider };
}

export interface DirectoryOutcome {
  readonly done?: ConsoleDone;
  /** Must not stand in a URL. */
  readonly token?: string;
}

export async function carryOut(
  { directories }: Pick<Runtime, "directories">,
  author: SignedInMember,
  id: string,
  form: DirectoryForm,
): Promise<Result<DirectoryOutcome>> {
  switch (form.do) {
    case "save": {
      const saved = await directories.change(author, id, wishOf(form), Number(form.version));
      return saved.ok ? success({ done: "directory-saved" }) : saved;
    }
    case "renew-token": {
      const renewed = await directories.renewToken(author, id);
      return renewed.ok ? success({ token: renewed.value.token }) : renewed;
    }
    case "remove": {
      const removed = await directories.remove(author, id);
      return removed.ok ? success({ done: "directory-removed" }) : removed;
    }
  }
}
