/** Questions on the terminal. Without a terminal each gets its default answer. */
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";

export interface Questions {
  ask(question: string, usual: string): Promise<string>;
  confirm(question: string, usual: boolean): Promise<boolean>;
}

export const usualAnswers: Questions = {
  ask: (_question, usual) => Promise.resolve(usual),
  confirm: (_question, usual) => Promise.resolve(usual),
};

/** `usualAnswers` where standard input or output is no terminal, so that a script never waits. */
export async function withQuestions<T>(work: (questions: Questions) => Promise<T>): Promise<T> {
  if (!stdin.isTTY || !stdout.isTTY) return work(usualAnswers);
  const terminal = createInterface({ input: stdin, output: stdout });
  const ask = async (question: string, usual: string) => {
    const answer = await terminal.question(`${question}${usual === "" ? "" : ` (${usual})`}: `);
    return answer.trim() || usual;
  };
  try {
    return await work({
      ask,
      confirm: async (question, usual) => /^y/i.test(await ask(`${question} (y/n)`, usual ? "y" : "n")),
    });
  } finally {
    terminal.close();
  }
}
