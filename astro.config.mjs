import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import { gatehouse } from "./src/gatehouse/index.ts";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "middleware" }),
  integrations: [
    gatehouse({
      siteName: "Gatehouse",
      sections: [
        {
          id: "members",
          label: "the members’ section",
          path: "/members",
          requirement: { kind: "any-role", roles: ["member"] },
        },
        { id: "members-api", label: "the members’ data", path: "/api/members", requirement: { kind: "any-role", roles: ["member"] } },
      ],
    }),
  ],
});
