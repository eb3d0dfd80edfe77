/** Where packing finds and puts things. */
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** The package as it is packed; git ignores it. */
export const packageFolder = resolve(root, "lib");
