/**
 * A rule for ESLint: what TypeScript finds wrong in a file. The program is there already, and most types in it are known
 * by the time that the other rules have asked, so that no second one has to be made only to check.
 */
import ts from "typescript";

/** @type {import("eslint").Rule.RuleModule} */
export const typeErrors = {
  meta: { type: "problem", schema: [], messages: { wrong: "TS{{code}}: {{text}}" } },
  create(context) {
    const { parserServices } = context.sourceCode;
    return {
      "Program:exit"(node) {
        const { program } = parserServices;
        const file = program.getSourceFile(context.filename);
        for (const found of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]) {
          if (found.category !== ts.DiagnosticCategory.Error) continue;
          const { sourceCode } = context;
          const { start = 0, length = 0 } = found;
          const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(start + length) };
          const text = ts.flattenDiagnosticMessageText(found.messageText, "\n");
          context.report({ node, loc, messageId: "wrong", data: { code: String(found.code), text } });
        }
      },
    };
  },
};
