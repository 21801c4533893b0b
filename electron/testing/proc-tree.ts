import fs from 'node:fs';
import path from 'node:path';

/** A process as the kernel shows it. `open` are the files that it holds open. */
export type FakeProcess = {
  readonly comm: string;
  readonly exe?: string;
  readonly words?: readonly string[];
  readonly open?: readonly string[];
};

/** Lays a folder like /proc in which one can start and end processes. */
export function procTree(folder: string): {
  readonly start: (pid: number, of: FakeProcess) => void;
  readonly end: (pid: number) => void;
} {
  return {
    start(pid, { comm, exe, words = [], open = [] }) {
      const own = path.join(folder, String(pid));
      fs.mkdirSync(path.join(own, 'fd'), { recursive: true });
      fs.writeFileSync(path.join(own, 'comm'), `${comm.slice(0, 15)}\n`);
      fs.writeFileSync(path.join(own, 'cmdline'), words.map((word) => `${word}\0`).join(''));
      if (exe !== undefined) fs.symlinkSync(exe, path.join(own, 'exe'));
      open.forEach((file, at) => fs.symlinkSync(file, path.join(own, 'fd', String(at))));
    },
    end(pid) {
      fs.rmSync(path.join(folder, String(pid)), { recursive: true });
    },
  };
}
