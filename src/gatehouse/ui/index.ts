/**
 * The public components, `gatehouse/components`: parts of the refusal page for a site's own `src/pages/401.astro` and
 * `403.astro`. Each prints what the owner decided; the sign-in form must be on every such page.
 */
export { default as Refusal } from "./refusal/Refusal.astro";
export { default as RefusalHeading } from "./refusal/parts/RefusalHeading.astro";
export { default as RefusalExplanation } from "./refusal/parts/RefusalExplanation.astro";
export { default as SignIn } from "./refusal/parts/SignIn.astro";
export { default as NextSteps } from "./refusal/parts/NextSteps.astro";
export { default as SupportLinks } from "./refusal/parts/SupportLinks.astro";
export { default as Contact } from "./refusal/parts/Contact.astro";
export { default as Reference } from "./refusal/parts/Reference.astro";
export { default as OwnerContent } from "./refusal/parts/OwnerContent.astro";
