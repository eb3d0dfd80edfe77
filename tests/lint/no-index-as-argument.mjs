/**
 * A rule for ESLint: a function with a second parameter is not handed to `map` and its kin by name, since it would be given
 * the index for it. `rows.map(toMember)` read the index as a time once, and roles that had ended counted.
 */
const methods = new Set(["map", "flatMap", "filter", "forEach", "some", "every", "find", "findIndex", "findLast"]);

/** @type {import("eslint").Rule.RuleModule} */
export const noIndexAsArgument = {
  meta: {
    type: "problem",
    schema: [],
    messages: { index: "{{name}} takes a second parameter, and would be given the index for it. Write out the call." },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    return {
      CallExpression({ callee, arguments: [given] }) {
        if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
        if (!methods.has(callee.property.name)) return;
        if (given?.type !== "Identifier" && given?.type !== "MemberExpression") return;
        const signatures = parserServices.getTypeAtLocation(given).getCallSignatures();
        if (!signatures.some(({ parameters }) => parameters.length > 1)) return;
        context.report({ node: given, messageId: "index", data: { name: context.sourceCode.getText(given) } });
      },
    };
  },
};
