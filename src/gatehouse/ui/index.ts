/** Entry `gatehouse/components`: components for the pages and layouts of a site. */
export { default as SignInInvitation } from "./island/SignInInvitation.astro";
