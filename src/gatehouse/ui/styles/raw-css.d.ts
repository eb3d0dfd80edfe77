/** As Vite gives it: the text of the file, untouched. */
declare module "*.css?raw" {
  const css: string;
  export default css;
}
