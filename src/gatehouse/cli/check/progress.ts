/** Progress of the check: a bar on a terminal, else a line at every quarter. On standard error, apart from the results. */
export interface Progress {
  step(): void;
  end(): void;
}

const width = 30;

export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0;
  const bar = () => {
    const filled = Math.round((done / total) * width);
    stream.write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done} of ${total} requests`);
  };
  return {
    step() {
      done += 1;
      if (stream.isTTY) bar();
      else if (Math.floor((done * 4) / total) > Math.floor(((done - 1) * 4) / total)) {
        stream.write(`${done} of ${total} requests\n`);
      }
    },
    end() {
      if (stream.isTTY) stream.write(`\r${" ".repeat(width + 40)}\r`);
    },
  };
}
