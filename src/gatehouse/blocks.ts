/** Entry `gatehouse/blocks`: what a site's own blocks for the refusal page are made with. */
export { defineBlock, type BlockView } from "./core/blocks/define-block.ts";
export { choice, email, flag, line, links, phone, picture, richText } from "./core/blocks/own-fields.ts";
export type { AboutRefusal, OwnLink, OwnText } from "./core/blocks/own-settings.ts";
