/**
 * A process that works beside the one that answers visitors. It is given no settings of the site, such as the URL of the database, and
 * its memory goes back to the system a while after the last work.
 */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface HelperOptions {
  /** TypeScript in the repository, JavaScript in the package. */
  readonly file: string;
  /** Megabytes of V8's heap. */
  readonly heap: number;
  /** Milliseconds without work after which it ends. */
  readonly idle: number;
  /** All that it is told of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface HelperProcess {
  /** The process that runs, or a new one. */
  use(): ChildProcess;
  /** Ends it after a while without work. */
  rest(): void;
  /** Ends it at once. */
  end(): void;
}

/** @param url `import.meta.url` of a file in the same folder @param name without its ending, which is the same */
export function fileBeside(url: string, name: string): string {
  return fileURLToPath(new URL(`./${name}${url.endsWith(".js") ? ".js" : ".ts"}`, url));
}

export function createHelperProcess({ file, heap, idle, env = {} }: HelperOptions): HelperProcess {
  let child: ChildProcess | undefined;
  let resting: NodeJS.Timeout | undefined;

  function end(): void {
    clearTimeout(resting);
    child?.kill("SIGKILL");
    child = undefined;
  }

  function start(): ChildProcess {
    const started = fork(file, [], {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${heap}`],
      env,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // It waits for work, and must not keep a process alive that has nothing else to do.
    started.unref();
    started.channel?.unref();
    started.once("exit", () => {
      if (child === started) child = undefined;
    });
    started.on("error", () => started.kill("SIGKILL"));
    return started;
  }

  return {
    use() {
      clearTimeout(resting);
      return (child ??= start());
    },
    rest() {
      clearTimeout(resting);
      resting = setTimeout(end, idle).unref();
    },
    end,
  };
}
