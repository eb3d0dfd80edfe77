/** Loaded into a Node whose sites and commands shall run as the package ships them, not from 800 sources. */
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { bundledIn } from "./make-bundle.mjs";

const folder = process.env[bundledIn] ?? "";
if (folder !== "") takeBundle(pathToFileURL(`${folder}/`));

/** @param {URL} bundle */
function takeBundle(bundle) {
  registerHooks({
    load(url, context, next) {
      const name = /\/src\/gatehouse\/cli\/(enter|main)\.ts$/.exec(url)?.[1];
      if (name === undefined) return next(url, context);
      const source = `export * from ${JSON.stringify(new URL(`${name}.js`, bundle).href)};`;
      return { format: "module", source, shortCircuit: true };
    },
  });
}
