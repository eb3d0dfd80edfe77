// Plain JavaScript: it becomes a part of the built entry, and speaks where the package cannot be loaded.

/**
 * Says what to do where a build was copied to a place without the packages it needs.
 *
 * @param {unknown} error of the import
 * @returns {never}
 */
export function explainMissing(error) {
  if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
  const sentence =
    `This build needs the packages of its site, and not all of them are here (${error.message}). ` +
    "Copy package.json and its lock file beside the build, and run `npm ci --omit=dev` there.";
  // Somebody else's server loads the build, and says itself what went wrong.
  if (process.env.ASTRO_NODE_AUTOSTART === "disabled") throw new Error(sentence, { cause: error });
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
