/** Run by npm before it packs: compiles the module and puts the packed manifest in place. `postpack.ts` takes it back. */
import { compileModule } from "./compile.ts";
import { compiledFolder, root } from "./folders.ts";
import { createManifestSwap } from "./manifest-swap.ts";

const swap = createManifestSwap(root, compiledFolder);
await swap.restore();
await compileModule();
await swap.putPacked();
