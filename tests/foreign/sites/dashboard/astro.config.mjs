// What Next.js's documentation shows for unauthorized() and forbidden(), on a site that puts Astro's parts together itself.
import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import gatehouse from "gatehouse";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "standalone" }),
  integrations: [
    gatehouse({
      siteName: "Dashboard",
      sections: [{ id: "team", label: "the team’s pages", path: "/team", requirement: { kind: "signed-in" } }],
    }),
  ],
});
