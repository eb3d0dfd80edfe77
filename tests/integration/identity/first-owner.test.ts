/** Who becomes the first owner through the one-time link. */
import { expect, test } from "vitest";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { valueOf } from "../../attacks/support/authored-writes.ts";
import { describeSite, describeSiteOnBothEngines, password, type Site } from "./site.ts";

const claimant = (name: string) => ({ email: `${name}@example.com`, name, password });

describeSiteOnBothEngines("the set-up link", (open) => {
  test("works for one of two who send it at the same moment", async () => {
    const { firstOwner, database } = await open();
    const key = await firstOwner.issueKey();

    const outcomes = await Promise.all([
      firstOwner.claim(key, claimant("ada")),
      firstOwner.claim(key, claimant("eve")),
    ]);

    expect(outcomes.toSorted()).toEqual(["created", "key-not-valid"]);
    expect(await database.repositories.members.countActiveOwners()).toBe(1);
    expect(await firstOwner.keyIsValid(key)).toBe(false);
  });

  test("still works after a try with an email that is taken", async () => {
    const { firstOwner, person } = await open();
    await person("Ada");
    const key = await firstOwner.issueKey();

    expect(await firstOwner.claim(key, claimant("ada"))).toBe("email-taken");
    expect(await firstOwner.claim(key, claimant("eve"))).toBe("created");
  });

  test("still works after a try with a password that is guessed first", async () => {
    const { firstOwner } = await open();
    const key = await firstOwner.issueKey();

    expect(await firstOwner.claim(key, { ...claimant("ada"), password: "Password2026!" })).toBe("password-common");
    expect(await firstOwner.claim(key, { ...claimant("ada"), password: "ada@example.com" })).toBe("password-common");
    expect(await firstOwner.claim(key, claimant("ada"))).toBe("created");
  });

  test("does not work with another or an earlier key, nor once there is an owner", async () => {
    const { firstOwner, person } = await open();
    const before = await firstOwner.issueKey();
    const key = await firstOwner.issueKey();
    expect(await firstOwner.keyIsValid(before)).toBe(false);
    expect(await firstOwner.claim("guess", claimant("eve"))).toBe("key-not-valid");
    expect(await firstOwner.keyIsValid(key)).toBe(true);

    await person("Ada", "owner");
    expect(await firstOwner.claim(key, claimant("eve"))).toBe("key-not-valid");
  });

  test("makes an owner who stands in the audit", async () => {
    const site = await open();
    expect(await site.firstOwner.claim(await site.firstOwner.issueKey(), claimant("ada"))).toBe("created");
    expect(await newestChange(site)).toEqual({
      by: "ada",
      source: "account",
      said: "Created an account by the set-up link as Owner",
      after: { email: "ada@example.com", name: "ada", roles: ["owner"] },
    });
  });
});

describeSite(
  "an owner of the environment",
  (open) => {
    test("stands in the audit once, however often the site starts", async () => {
      const site = await open();
      await site.another();
      expect(await newestChange(site)).toMatchObject({
        by: "The command line",
        source: "command",
        said: "Added ines as Owner, as OWNER_EMAIL says",
      });
      expect(valueOf(await site.audit.page(operator, {}, {})).rows).toHaveLength(1);
    });
  },
  { environment: { OWNER_EMAIL: "ines@example.com", OWNER_PASSWORD: password } },
);

async function newestChange(site: Site) {
  const [row] = valueOf(await site.audit.page(operator, {}, {})).rows;
  return row && { by: row.authorName, source: row.source, said: sayChange(row.summary), after: row.after };
}
