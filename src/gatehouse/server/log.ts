/** Structured log: one JSON object a line. Control and bidirectional characters are escaped, so that no line can be forged. */
import { randomBytes } from "node:crypto";

export type LogLevel = "silent" | "error" | "info";

export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

export function createLog(level: LogLevel, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const entry = (name: "info" | "error", event: string, fields: Readonly<Record<string, unknown>> = {}) => {
    const line = JSON.stringify({ at: new Date().toISOString(), level: name, event, ...fields }, plainError);
    write(`${escapeForTerminal(line)}\n`);
  };
  return {
    info: (event, fields) => {
      if (level === "info") entry("info", event, fields);
    },
    error: (event, fields) => {
      if (level !== "silent") entry("error", event, fields);
    },
  };
}

/** JSON text in which no character is left that a terminal would obey. It means the same. */
export function escapeForTerminal(json: string): string {
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function plainError(_key: string, value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
}

const idOfProcess = randomBytes(9).toString("base64url");
let requests = 0;

/** Id that all log lines about one request carry: unique, not secret. */
export function newRequestId(): string {
  requests += 1;
  return `${idOfProcess}-${requests.toString(36)}`;
}
