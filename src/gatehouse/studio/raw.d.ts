/** As Vite gives it: the text of the file, untouched. */
declare module "*.js?raw" {
  const script: string;
  export default script;
}
