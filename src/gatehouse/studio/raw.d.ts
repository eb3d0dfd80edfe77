/** As Vite gives it: the text of the file, untouched. */
declare module "*.js?raw" {
  const script: string;
  export default script;
}

/** Vite takes it into the style sheet of the studio. */
declare module "*.css";
