declare module "virtual:astro:actions/entrypoint" {
  /** The actions of the site, nested as `src/actions` exports them; without that file, empty. */
  export const server: unknown;
}
