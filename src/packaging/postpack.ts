/** Run by npm after it has packed: the repository is again as it was. */
import { compiledFolder, root } from "./folders.ts";
import { createManifestSwap } from "./manifest-swap.ts";

await createManifestSwap(root, compiledFolder).tidy();
