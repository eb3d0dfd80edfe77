import node from "@astrojs/node";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import gatehouse from "gatehouse";
import { openEvening } from "./src/blocks/open-evening.ts";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "standalone", bodySizeLimit: 1024 * 1024 }),
  // The site's own styles; the module brings its own, made beforehand.
  vite: { plugins: [tailwindcss()] },
  integrations: [
    gatehouse({
      siteName: "The Quoin",
      frame: "./src/layouts/RefusalLayout.astro",
      accent: { light: "#a8281c", dark: "#f4937f" },
      mark: "/favicon.svg",
      // The owner puts it on the page in the console.
      blocks: [openEvening],
      // A reading app on another site may use the members' data, with a token.
      cors: { origins: ["https://reader.example.org"], paths: ["/api/**"] },
      sections: [
        {
          id: "members",
          label: "the members’ section",
          names: { de: "der Bereich für Mitglieder" },
          path: "/members",
          requirement: { kind: "any-role", roles: ["member"] },
        },
        {
          id: "members-api",
          label: "the members’ data",
          names: { de: "die Daten der Mitglieder" },
          path: "/api/members",
          credentials: ["session", "bearer", "basic"],
          requirement: { kind: "any-role", roles: ["member"] },
        },
      ],
      samples: { "/members/library/[slug]": ["folding-a-letter"] },
    }),
  ],
});
