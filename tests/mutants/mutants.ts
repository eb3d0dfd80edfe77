/** Small mistakes that somebody could make in a file, all of them in one text, each with a switch. */
import ts from "typescript";

export interface Mutant {
  /** 1-based. */
  readonly line: number;
  readonly original: string;
  readonly text: string;
}

const otherOperator: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
};
const otherMethod: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
  toSorted: "slice",
  filter: "slice",
};

/**
 * The file with every mistake in it, written as `(isMutant(3) ? mistake : original)`.
 *
 * @param first number of the first mistake
 * @returns the text, and the mistakes in the order of their numbers
 */
export function withMutants(source: string, first = 0): { text: string; mutants: readonly Mutant[] } {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];

  function print(node: ts.Node): string {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return node.getFullText(file);
    if (ts.isImportDeclaration(node)) return node.getFullText(file);
    const mistakes = mistakesIn(node, file);
    const numbers = mistakes.map(
      (text) => first + mutants.push({ line: lineOf(node, file), original: node.getText(file), text }) - 1,
    );
    let text = "";
    let end = node.getFullStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(end, child.getFullStart()) + print(child);
      end = child.end;
    });
    text += source.slice(end, node.end);
    if (mistakes.length === 0) return text;
    const space = source.slice(node.getFullStart(), node.getStart(file));
    const switches = mistakes.map((mistake, index) => `isMutant(${numbers[index]}) ? (${mistake}) : `).join("");
    return `${space}(${switches}(${text.slice(space.length)}))`;
  }

  const text = print(file);
  return { text, mutants };
}

/** The texts that could stand in place of an expression. */
function mistakesIn(node: ts.Node, file: ts.SourceFile): string[] {
  if (isCondition(node))
    return node.kind === ts.SyntaxKind.TrueKeyword ? ["false"] : ["true", "false", ...otherWays(node, file)];
  return otherWays(node, file);
}

function otherWays(node: ts.Node, file: ts.SourceFile): string[] {
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [node.left.getText(file), node.right.getText(file)];
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [left];
    const other = otherOperator[node.operatorToken.kind];
    return other === undefined ? [] : [`${left} ${other} ${right}`];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText(file)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name } = node.expression;
    const other = Object.hasOwn(otherMethod, name.text) ? otherMethod[name.text] : undefined;
    const start = node.getStart(file);
    const text = node.getText(file);
    if (other !== undefined) return [text.slice(0, name.getStart(file) - start) + other + text.slice(name.end - start)];
  }
  return [];
}

/** Of `if` and `?`. Conditions of loops are left as they are: a mistake in one of them would not end. */
function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}

function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}
