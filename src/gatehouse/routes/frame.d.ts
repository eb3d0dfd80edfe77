/** The site's layout for refusals; made by `integration/site-module.ts`. */
declare module "virtual:gatehouse/frame" {
  /** Null where `gatehouse()` names none. */
  const frame:
    | ((_props: {
        readonly title: string;
        readonly description?: string | undefined;
        readonly lang: string;
      }) => unknown)
    | null;
  export default frame;
}
