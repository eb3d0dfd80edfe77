/** The code of the site's own blocks, by their kinds; made by `integration/own-blocks.ts`. */
declare module "virtual:gatehouse/blocks" {
  interface OwnBlockCode {
    /** Makes of the settings what the component shows; null where there is nothing to show. */
    readonly compose: (settings: never, about: never) => unknown;
    readonly Component: (props: { readonly block: unknown }) => unknown;
    /** The styles of the component. */
    readonly css: string;
  }
  const blocks: Readonly<Record<string, OwnBlockCode>>;
  export default blocks;
}
