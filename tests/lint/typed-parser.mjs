/**
 * A parser for ESLint that knows the types in components: one TypeScript program holds them all. The parser of Astro would make
 * a program for each component, which takes as long as linting everything else.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import astro from "eslint-plugin-astro";
import ts from "typescript";
import tseslint from "typescript-eslint";

const isComponent = (file) => file.endsWith(".astro");
const astroParser = astro.configs.base.find(({ languageOptions }) => languageOptions?.parser)?.languageOptions.parser;

/**
 * For components that name this parser as their script's. Text that is not on the disk (an editor's, or one that `--fix` has
 * changed) is not in the program, which is made again then.
 *
 * @param {string} root folder of the `tsconfig.json` that says which files belong to the program
 */
export function createTypedParser(root) {
  /** @type {import("typescript").Program | undefined} */
  let program;
  /** Components whose text differs from the one on the disk, as TSX. */
  const changed = new Map();

  function theProgram() {
    return (program ??= createProgram(root, changed));
  }

  function programWith(file, code) {
    if (!has(theProgram(), file, code)) {
      changed.set(file, code);
      program = createProgram(root, changed);
    }
    return program;
  }

  return {
    ...tseslint.parser,
    /** The program, with every script of the folder as well. */
    program: theProgram,
    parseForESLint(code, options) {
      const file = options.filePath;
      if (!isComponent(file)) return tseslint.parser.parseForESLint(code, options);
      return tseslint.parser.parseForESLint(code, {
        ...options,
        projectService: false,
        programs: [programWith(file, code)],
      });
    },
  };
}

/** For the files of this repository. */
export const typedParser = createTypedParser(resolve(import.meta.dirname, "../.."));

const has = (program, file, code) => program.getSourceFile(file)?.text === code;

function createProgram(root, changed) {
  const config = ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root, {}, undefined, undefined, [
    { extension: ".astro", isMixedContent: true, scriptKind: ts.ScriptKind.Deferred },
  ]);
  const settings = {
    ...options,
    jsx: ts.JsxEmit.Preserve,
    allowNonTsExtensions: true,
    // A component without imports shares no names with the others, nor with the window.
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  const host = ts.createCompilerHost(settings);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target, ...rest) => {
    if (isComponent(file)) {
      return ts.createSourceFile(file, changed.get(file) ?? scriptOf(file), target, false, ts.ScriptKind.TSX);
    }
    // Declarations of packages are most of the program, and only `@deprecated` in their comments matters here.
    const isPlain = file.endsWith(".d.ts") && !ts.sys.readFile(file)?.includes("@deprecated");
    return getSourceFile(
      file,
      isPlain ? { ...target, jsDocParsingMode: ts.JSDocParsingMode.ParseNone } : target,
      ...rest,
    );
  };
  const made = ts.createProgram(fileNames, settings, host);
  // Tells each node its parent, which the parser goes by.
  made.getTypeChecker();
  return made;
}

/** A component as TSX, just as Astro's parser will hand it to us. */
function scriptOf(file) {
  let script = "";
  const listener = {
    ...tseslint.parser,
    parseForESLint(code, options) {
      script = code;
      return tseslint.parser.parseForESLint("", options);
    },
  };
  try {
    astroParser.parseForESLint(readFileSync(file, "utf8"), { parser: listener, filePath: file });
  } catch {
    // The tree of an empty file does not fit the component; only the text is wanted.
  }
  return script;
}
