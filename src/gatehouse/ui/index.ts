/**
 * Entry `gatehouse/components`: who is signed in, for the pages and layouts of a site, and the parts of the refusal page for
 * a site's own `src/pages/401.astro` and `403.astro`. Those print what the owner decided; the sign-in form must be on every
 * such page.
 */
export { default as SignedInAs } from "./visitor/SignedInAs.astro";
export { default as KeepSession } from "./session/KeepSession.astro";
export { default as ViewAsBar } from "./view-as/ViewAsBar.astro";
export { default as SignInInvitation } from "./island/SignInInvitation.astro";
export { default as Refusal } from "./refusal/Refusal.astro";
export { default as RefusalHeading } from "./refusal/parts/RefusalHeading.astro";
export { default as RefusalExplanation } from "./refusal/parts/RefusalExplanation.astro";
export { default as SignIn } from "./refusal/parts/SignIn.astro";
export { default as NextSteps } from "./refusal/parts/NextSteps.astro";
export { default as SupportLinks } from "./refusal/parts/SupportLinks.astro";
export { default as Contact } from "./refusal/parts/Contact.astro";
export { default as Reference } from "./refusal/parts/Reference.astro";
export { default as LanguageSwitch } from "./refusal/parts/LanguageSwitch.astro";
export { default as RichText } from "./refusal/parts/RichText.astro";
export { default as OwnerContent } from "./refusal/parts/OwnerContent.astro";
