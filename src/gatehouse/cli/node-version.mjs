// Plain JavaScript, so that an older Node can read it and say what it needs instead of failing on what it does not know.
import { existsSync } from "node:fs";

/** Ends the process with a sentence where Node is too old. */
export function requireNode() {
  // In the repository the module is TypeScript, from which Node strips the types; in the package it is compiled.
  const needed = existsSync(new URL("main.ts", import.meta.url)) ? 18 : 14;
  if (isNewEnough(process.versions.node, needed)) return;
  console.error(
    `Gatehouse needs Node 22.${needed} or newer; this is ${process.versions.node}.\n` +
      "Install a newer one, or add one to this site: npm install --save-dev --save-exact node@24.21.0.\n" +
      "It is used by `npm start`, and by what `npx` and `npm run` start.",
  );
  process.exit(1);
}

/**
 * The driver of SQLite needs version 10 of Node-API, which 22.14 and 23.6 brought, and crashes without it
 * (https://nodejs.org/api/n-api.html#node-api-version-matrix).
 *
 * @param {string} version such as `22.14.0`
 * @param {number} needed the oldest minor version of Node 22
 */
export function isNewEnough(version, needed) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= needed);
}
