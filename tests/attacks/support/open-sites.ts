/** Runs once before all attack tests: starts each build, with somebody signed in for every part an attacker can play. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildNames, buildSite, type BuildName } from "../../support/built-sites.ts";
import { openPrograms } from "../../support/programs.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

export interface OpenSite {
  readonly origin: string;
  /** `Cookie` headers of sessions that hold. */
  readonly ownerCookie: string;
  readonly memberCookie: string;
  /** `Authorization` field of a token that may send, and may read nothing. */
  readonly narrowToken: string;
}

declare module "vitest" {
  interface ProvidedContext {
    openSites: Record<BuildName, OpenSite>;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-attacks-"));
  const running: Site[] = [];
  const stop = async () => {
    for (const site of running) await site.stop();
    await rm(folder, { recursive: true, force: true });
  };
  async function openSite(name: BuildName): Promise<[BuildName, OpenSite]> {
    const databaseUrl = `file:${join(folder, name)}.db`;
    const site = await startSite({ folder: await buildSite(name), databaseUrl });
    running.push(site);
    return [name, { origin: site.origin, ...(await people(site)) }];
  }
  const opening = buildNames.map(openSite);
  try {
    project.provide("openSites", Object.fromEntries(await Promise.all(opening)) as Record<BuildName, OpenSite>);
  } catch (error) {
    await Promise.allSettled(opening);
    await stop();
    throw error;
  }
  return stop;
}

async function people(site: Site): Promise<Omit<OpenSite, "origin">> {
  const programs = await openPrograms(site.databaseUrl);
  const { members } = programs.database.repositories;
  const member = await programs.member("member");
  const boss = await members.findByEmail(owner.email);
  if (boss === null) throw new Error("The site was opened without its owner.");
  const token = await programs.token(member.id, { scope: ["site:write"] });
  const open = {
    ownerCookie: `Cookie: ${await programs.session(boss.id)}`,
    memberCookie: `Cookie: ${await programs.session(member.id)}`,
    narrowToken: `Authorization: Bearer ${token}`,
  };
  await programs.close();
  return open;
}
