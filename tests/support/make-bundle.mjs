/** Sites and commands that tests and measurements start run as the package ships them (`take-bundle.mjs`). */
import { rm } from "node:fs/promises";
import { resolve } from "node:path";

/** Name of the environment variable that says where the bundle is. */
export const bundledIn = "GATEHOUSE_TEST_BUNDLE";

/**
 * Bundles the sources as they are now.
 *
 * @returns {Promise<string>} the folder
 */
export async function makeBundle() {
  const { bundleServer } = await import("../../src/packaging/bundle.ts");
  const folder = resolve(import.meta.dirname, "../../node_modules/.cache/gatehouse-bundle");
  await rm(folder, { recursive: true, force: true });
  await bundleServer({ folder, placeOf: (source) => source });
  return folder;
}
