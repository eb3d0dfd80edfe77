import { expect, it } from "vitest";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { newMember, newSession } from "./samples.ts";

describeOnBothEngines("what requests ask", (open) => {
  it("comes in one statement: the versions, and each session as it is read by itself", async () => {
    const { members, sessions, access, pages, requestReads } = (await open()).repositories;
    expect(await requestReads.read([])).toEqual({ policyVersion: 0, publishedNumber: 0, sessions: new Map() });

    await members.create(newMember("ada", { roles: ["member", "editor"] }));
    await members.create(newMember("bob"));
    await sessions.create(newSession("s1"));
    await sessions.create(newSession("s2", { memberId: "bob" }));
    await sessions.end("s2", "ended-by-admin", 2_000);
    await pages.initialise(shippedDocument(), 1);
    const rule = { id: "r", pattern: "/a", methods: [], requirement: { kind: "signed-in" as const }, note: "" };
    await access.insertRule(rule, 1);

    const { sessions: found, ...versions } = await requestReads.read(["s1", "s2", "never-was"]);
    expect(versions).toEqual({ policyVersion: 1, publishedNumber: 1 });
    expect([...found.keys()].sort()).toEqual(["s1", "s2"]);
    for (const idHash of ["s1", "s2"]) expect(found.get(idHash)).toEqual(await sessions.findWithMember(idHash));
    expect(await requestReads.read(["never-was"])).toEqual({ ...versions, sessions: new Map() });
  });
});
