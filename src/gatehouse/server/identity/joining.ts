/** Who can get an account: read for the sign-up, known for the pages that link to it, and decided in the console. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, unknownRole } from "../../core/access/change.ts";
import {
  allNewcomerRoles,
  closed,
  joiningSchema,
  signUpOfferOf,
  type Joining,
  type SignUpOffer,
} from "../../core/identity/joining.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { createKnownSetting } from "../access/known-setting.ts";
import { failure, failureOf, type Result } from "../access/result.ts";

/** Names the setting in the history, where it stands with the people. */
export const joiningEntity = "joining";

export interface JoiningSettings {
  /** As of now. What cannot be read, such as a setting of a later version, closes the sign-up. */
  read(): Promise<Joining>;
  /**
   * What a page says of it: without waiting, as it was known last. Another instance's change shows within seconds; what the
   * sign-up itself allows holds at once.
   */
  offer(): SignUpOffer;
  /** What newcomers have to accept, known in the same way; null for nothing. */
  terms(): Joining["terms"];
  /** Takes the permission to manage people; its roles may not exceed the author's, nor make an owner. */
  change(author: Author, joining: Joining): Promise<Result<Joining>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createJoiningSettings({ authored, ...dependencies }: Dependencies): JoiningSettings {
  const setting = createKnownSetting(dependencies, { name: "joining", schema: joiningSchema, undecided: closed });

  return {
    read: setting.read,
    offer: () => signUpOfferOf(setting.known()),
    terms: () => setting.known().terms,

    change: (author, joining) =>
      authored.change(author, "people:manage", async ({ author: by, policy, write }) => {
        const given = allNewcomerRoles(joining);
        const excess =
          unknownRole(policy, given) ?? (by.kind === "operator" ? null : exceedsAuthor(policy, by, [], given));
        if (excess) return failureOf(excess, "roles");
        // One tick in a list must not hand the site to everybody who signs up.
        if (policy.isOwner(given)) return failure("not-valid", problem("newcomer-owner"), "roles");
        const summary = changed("joining-changed", { mode: joining.mode });
        return setting.replace(write, joining, { entity: "member", entityId: joiningEntity, summary });
      }),
  };
}
