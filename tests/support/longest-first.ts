/** The order in which test files are started: pure functions first, then what takes longest, so that no worker waits at the end. */
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Seconds, about, on a quiet machine with two cores; `print-longest.mjs` prints those of the last run. What is not listed
 * takes less than any of these.
 */
const seconds: Readonly<Record<string, number>> = {
  "tests/integration/http/static-blog.test.ts": 59,
  "tests/integration/http/loaded-builds.test.ts": 53,
  "tests/integration/db/long-reads.test.ts": 50,
  "tests/attacks/open-redirect.test.ts": 40,
  "tests/attacks/authority-taken-before-the-write.test.ts": 39,
  "tests/integration/http/two-servers.test.ts": 36,
  "tests/integration/cli/check.test.ts": 35,
  "tests/integration/faults/killed.test.ts": 33,
  "tests/integration/http/places.test.ts": 33,
  "tests/integration/http/pictures.test.ts": 31,
  "tests/integration/audit/build.test.ts": 30,
  "tests/integration/http/page-publishing.test.ts": 30,
  "tests/integration/cli/commands.test.ts": 29,
  "tests/integration/http/own-blocks.test.ts": 28,
  "tests/integration/http/development.test.ts": 27,
  "tests/integration/page/schedule.test.ts": 27,
  "tests/ui/presets-in-a-browser.test.ts": 23,
  "tests/integration/http/late-body.test.ts": 23,
  "tests/integration/http/own-look.test.ts": 21,
  "tests/integration/faults/database-lost.test.ts": 20,
  "tests/integration/http/kept-requests.test.ts": 20,
  "tests/integration/http/sick-database.test.ts": 20,
  "tests/integration/cli/starting.test.ts": 20,
  "tests/integration/http/studio.test.ts": 20,
  "tests/attacks/dot-segments.test.ts": 18,
  "tests/integration/cli/deployment.test.ts": 18,
  "tests/integration/http/start-memory.test.ts": 18,
  "tests/integration/faults/disk-full.test.ts": 16,
  "tests/integration/http/stopping.test.ts": 16,
  "tests/integration/db/migrations.test.ts": 16,
  "tests/integration/identity/forgotten-password.test.ts": 15,
  "tests/integration/page/page-transfer.test.ts": 15,
  "tests/attacks/trailing-junk.test.ts": 14,
  "tests/integration/http/bodies.test.ts": 14,
  "tests/integration/page/page-editor.test.ts": 14,
  "tests/integration/http/host-keeps-its-own.test.ts": 14,
  "tests/integration/faults/mail.test.ts": 14,
  "tests/integration/http/own-fetch.test.ts": 13,
  "tests/ui/page-template.test.ts": 13,
  "tests/integration/identity/sign-in.test.ts": 13,
  "tests/integration/http/the-next-request.test.ts": 13,
  "tests/gateways/badly-set-cache.test.ts": 13,
  "tests/integration/http/forgot-password.test.ts": 12,
  "tests/integration/http/slow-clients.test.ts": 12,
  "tests/integration/db/sessions.test.ts": 12,
  "tests/integration/db/backup.test.ts": 11,
  "tests/attacks/path-parameters.test.ts": 11,
  "tests/integration/access/two-instances.test.ts": 10,
  "tests/integration/pictures/library.test.ts": 10,
  "tests/integration/access/broken-rules.test.ts": 10,
  "tests/integration/mail/delivery.test.ts": 10,
  "tests/gateways/browser.test.ts": 9,
};

/** The projects one after the other: a process that goes on to a file of another project is started anew. */
const projects = ["unit", "ui", "integration", "attacks", "gateways"];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) => projects.indexOf(project.name);
    const length = ({ moduleId }: TestSpecification) => seconds[relative(this.ctx.config.root, moduleId)] ?? 0;
    const usual = await super.sort(files);
    return usual.sort((one, other) => place(one) - place(other) || length(other) - length(one));
  }
}
