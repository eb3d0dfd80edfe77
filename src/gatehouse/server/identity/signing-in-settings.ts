/** How people may sign in beside their password: switched on and off in the console. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { passwordOnly, signingInSchema, type SigningIn } from "../../core/identity/signing-in.ts";
import { changed } from "../../core/languages/change.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { createKnownSetting, type KnownSetting } from "../access/known-setting.ts";
import type { Result } from "../access/result.ts";

/** Names the setting in the history, where it stands with the people. */
export const signingInEntity = "signing-in";

export interface SigningInSettings extends Pick<KnownSetting<SigningIn>, "read" | "known"> {
  /** Takes the permission to manage people. */
  change(author: Author, value: SigningIn): Promise<Result<SigningIn>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createSigningInSettings({ authored, ...dependencies }: Dependencies): SigningInSettings {
  const { read, known, replace } = createKnownSetting(dependencies, {
    name: "signing-in",
    schema: signingInSchema,
    undecided: passwordOnly,
  });
  return {
    read,
    known,
    change: (author, value) =>
      authored.change(author, "people:manage", ({ write }) => {
        const summary = changed("signing-in-changed", value);
        return replace(write, value, { entity: "member", entityId: signingInEntity, summary });
      }),
  };
}
