import { defineAction } from "astro:actions";
import { z } from "astro/zod";
import { guardAction } from "gatehouse/page";

export const server = {
  updateProfile: guardAction(
    { kind: "signed-in" },
    defineAction({
      accept: "form",
      input: z.object({ name: z.string() }),
      handler: ({ name }) => `Updated to ${name}`,
    }),
  ),
};
