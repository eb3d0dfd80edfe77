/** Small mistakes that somebody could make in a file: each is a text to put in the place of another. */
import ts from "typescript";

export interface Mutant {
  readonly start: number;
  readonly end: number;
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

/** Loops are left as they are: a mistake in one of them would not end. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const put = (node: ts.Node, text: string) => found.push({ start: node.getStart(file), end: node.end, text });

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    if (ts.isForStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return visit(node.statement);
    if (ts.isIfStatement(node)) {
      put(node.expression, "true");
      put(node.expression, "false");
    } else if (ts.isConditionalExpression(node)) {
      put(node.condition, "true");
      put(node.condition, "false");
    } else if (ts.isBinaryExpression(node)) {
      const other = otherOperator[node.operatorToken.kind];
      if (other !== undefined) put(node.operatorToken, other);
      if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) put(node, node.left.getText(file));
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      put(node, node.operand.getText(file));
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, "true");
    else if (ts.isPropertyAccessExpression(node)) {
      const other = otherMethod[node.name.text];
      if (other !== undefined && ts.isCallExpression(node.parent)) put(node.name, other);
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}
