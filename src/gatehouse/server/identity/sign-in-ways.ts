/** Ways to sign in that an owner switches on and off in the console. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { passwordOnly, signInWaysSchema, type SignInWays } from "../../core/identity/sign-in-ways.ts";
import { changed } from "../../core/languages/change.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { createKnownSetting, type KnownSetting } from "../access/known-setting.ts";
import type { Result } from "../access/result.ts";

/** Names the setting in the history, where it stands with the people. */
export const signInWaysEntity = "sign-in-ways";

export interface SignInWaySettings extends Pick<KnownSetting<SignInWays>, "read" | "known"> {
  /** Takes the permission to manage people. */
  change(author: Author, ways: SignInWays): Promise<Result<SignInWays>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createSignInWaySettings({ authored, ...dependencies }: Dependencies): SignInWaySettings {
  const { read, known, replace } = createKnownSetting(dependencies, {
    name: "sign-in-ways",
    schema: signInWaysSchema,
    undecided: passwordOnly,
  });
  return {
    read,
    known,
    change: (author, ways) =>
      authored.change(author, "people:manage", ({ write }) => {
        const summary = changed(ways.emailCode ? "email-code-on" : "email-code-off");
        return replace(write, ways, { entity: "member", entityId: signInWaysEntity, summary });
      }),
  };
}
