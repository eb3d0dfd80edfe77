/**
 * A rule of our own: a function with a second parameter is not handed to `map` and its kin by name, since it would be given
 * the index for it. `rows.map(toMember)` read the index as a time once, and roles that had ended counted.
 */
import ts from "typescript";

const methods = new Set(["map", "flatMap", "filter", "forEach", "some", "every", "find", "findIndex", "findLast"]);

/**
 * @param {ts.Program} program
 * @param {(file: string) => boolean} isOurs which of its files are looked at
 * @returns {string[]} a sentence for each call that breaks the rule
 */
export function indexesAsArguments(program, isOurs) {
  const checker = program.getTypeChecker();
  const found = [];
  for (const source of program.getSourceFiles()) {
    if (!isOurs(source.fileName)) continue;
    const visit = (node) => {
      const name = nameHandedOn(node);
      if (name !== undefined && takesTwo(checker.getTypeAtLocation(name))) {
        const text = name.getText(source);
        found.push(
          `${source.fileName}: ${text} takes a second parameter, and would be given the index for it. Write out the call.`,
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const takesTwo = (type) => type.getCallSignatures().some(({ parameters }) => parameters.length > 1);

/** `toMember` of `rows.map(toMember)`. */
function nameHandedOn(node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  if (!methods.has(node.expression.name.text)) return undefined;
  const [given] = node.arguments;
  return given && (ts.isIdentifier(given) || ts.isPropertyAccessExpression(given)) ? given : undefined;
}
