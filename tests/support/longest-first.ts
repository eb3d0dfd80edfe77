/** The order in which test files are started: pure functions first, then what takes longest, so that no worker waits at the end. */
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Seconds, about, on a quiet machine with two cores; `print-longest.mjs` prints those of the last run. What is not listed
 * takes less than any of these.
 */
const seconds: Readonly<Record<string, number>> = {
  "tests/integration/http/places.test.ts": 50,
  "tests/integration/cli/check.test.ts": 45,
  "tests/integration/http/static-blog.test.ts": 45,
  "tests/integration/http/development.test.ts": 30,
  "tests/integration/http/own-look.test.ts": 25,
  "tests/integration/http/own-fetch.test.ts": 25,
  "tests/integration/http/bodies.test.ts": 25,
  "tests/integration/cli/starting.test.ts": 25,
  "tests/integration/http/late-body.test.ts": 25,
  "tests/attacks/authority-taken-before-the-write.test.ts": 25,
  "tests/gateways/badly-set-cache.test.ts": 25,
  "tests/integration/http/stopping.test.ts": 20,
  "tests/integration/http/loaded-builds.test.ts": 20,
  "tests/integration/db/long-reads.test.ts": 20,
  "tests/integration/http/host-keeps-its-own.test.ts": 20,
  "tests/integration/cli/commands.test.ts": 20,
  "tests/integration/page/page-editor.test.ts": 15,
  "tests/integration/http/refusal.test.ts": 15,
  "tests/integration/http/slow-clients.test.ts": 15,
  "tests/attacks/open-redirect.test.ts": 15,
  "tests/gateways/browser.test.ts": 15,
  "tests/gateways/uploads-and-sockets.test.ts": 15,
  "tests/integration/audit/build.test.ts": 12,
  "tests/integration/faults/mail.test.ts": 12,
  "tests/integration/db/backup.test.ts": 12,
  "tests/integration/mail/delivery.test.ts": 12,
  "tests/integration/jobs/worker.test.ts": 12,
  "tests/attacks/dot-segments.test.ts": 12,
  "tests/attacks/path-parameters.test.ts": 12,
  "tests/attacks/trailing-junk.test.ts": 12,
  "tests/integration/http/concealment.test.ts": 10,
  "tests/integration/faults/killed.test.ts": 10,
  "tests/integration/http/behind-a-cdn.test.ts": 10,
  "tests/integration/http/refuse-anywhere.test.ts": 10,
  "tests/gateways/behind-a-proxy.test.ts": 10,
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
