/** Lets tsc read tests that render components; `astro check` knows each component by itself. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}
