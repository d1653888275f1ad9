const plainInterval = 3000;
const terminalInterval = 100;

/** Shows how far something has come: one line that changes on a terminal, elsewhere a line every few seconds. */
export function showProgress(report: (line: string) => void): {
  show: (line: string) => void;
  end: () => void;
} {
  const terminal = process.stderr.isTTY;
  let last: string | undefined;
  let shown = terminal ? 0 : Date.now() - plainInterval + 500;
  let pending = false;
  const print = () => {
    if (last === undefined) return;
    if (terminal) process.stderr.write(`\r\u001B[K${last}`);
    else report(last);
    pending = false;
  };
  return {
    show(line) {
      last = line;
      pending = true;
      if (Date.now() - shown < (terminal ? terminalInterval : plainInterval)) return;
      shown = Date.now();
      print();
    },
    end() {
      if (pending) print();
      if (terminal && last !== undefined) process.stderr.write('\n');
    },
  };
}
