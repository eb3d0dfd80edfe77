/** What the build knows of the site; made by `integration/site-module.ts`. */
declare module "virtual:gatehouse/site" {
  /** Where Astro's image endpoint stands, as routes are written, without the base path. */
  export const imageRoute: string;
  /** Whether the site has a page of its own for what went wrong (500). */
  export const hasErrorPage: boolean;
  /** Whether the site puts Astro's parts together itself, in `src/fetch.ts`. */
  export const hasOwnFetch: boolean;
  /** Where the sign-in page stands, with the base path. */
  export const signInPath: string;
  /** Where the account page stands, with the base path. */
  export const accountPath: string;
  /** Where scripts ask how long the session has left, with the base path. */
  export const sessionPath: string;
}
