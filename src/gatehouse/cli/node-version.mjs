// Plain JavaScript, so that an older Node can read it and say what it needs instead of failing on a type.

/** Ends the process with a sentence where Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(
    `Gatehouse needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      "Install a newer one, or add one to this site: npm install --save-dev --save-exact node@24.21.0.\n" +
      "It is used by `npm start`, and by what `npx` and `npm run` start.",
  );
  process.exit(1);
}
