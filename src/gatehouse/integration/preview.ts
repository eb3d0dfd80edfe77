/** `astro preview` listens by itself, at the port of Astro's configuration or its `--port`, and looks at the site locally. */
import type { AstroConfig } from "astro";

/** Makes the settings of this process fit: the site answers at the port that is listened at. */
export function previewAt({ port }: AstroConfig["server"]): void {
  process.env["PORT"] = String(port);
  process.env["ORIGIN"] ??= `http://localhost:${port}`;
}
