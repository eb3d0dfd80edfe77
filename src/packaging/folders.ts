/** Where packing finds and puts things. */
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** Holds the compiled module while it is packed; git ignores it. */
export const compiledFolder = "lib";
