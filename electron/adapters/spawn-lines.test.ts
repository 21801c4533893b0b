import { describe, expect, onTestFinished, test } from 'vitest';
import type { Program } from './spawn-lines.ts';
import { spawnLines } from './spawn-lines.ts';

const node = (code: string, input = ''): Program => ({
  command: process.execPath,
  args: ['-e', code],
  input,
});

/** Runs a program until it has ended or told `most` lines. */
const run = (program: Program, most = Infinity) =>
  new Promise<{ readonly told: readonly string[]; readonly how: string | null }>((done) => {
    const told: string[] = [];
    const stop = spawnLines(program, {
      line(text) {
        told.push(text);
        if (told.length < most) return;
        stop();
        done({ told, how: null });
      },
      ended(how) {
        done({ told, how });
      },
    });
    onTestFinished(stop);
  });

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('A child process that talks in lines', () => {
  test('is heard line by line, however it cuts them, and told how it ended', async () => {
    const code = `process.stdout.write('{"a":'); setTimeout(() => { process.stdout.write('1}\\r\\n\\nzwölf\\nrest'); process.exit(3) }, 20)`;
    expect(await run(node(code))).toEqual({ told: ['{"a":1}', 'zwölf'], how: 'code 3' });
  });

  test('is given its input, and its standard input stays open', async () => {
    const code = `process.stdin.on('data', (d) => console.log(String(d).trim())).on('end', () => console.log('closed'))`;
    expect(await run(node(code, 'a wish\n'), 1)).toEqual({ told: ['a wish'], how: null });
  });

  test('is gone when it was stopped, also one that will not listen', async () => {
    const code = `process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)`;
    const { told } = await run(node(code), 1);
    await expect.poll(() => alive(Number(told[0]))).toBe(false);
  });

  test('is not there: that is an end too, and so is a complaint', async () => {
    expect((await run({ command: '/no/such/program', args: [], input: 'x' })).how).toMatch(/ENOENT/);
    expect((await run({ command: 'a\0b', args: [], input: '' })).how).toMatch(/null bytes/);
    expect((await run(node(`throw new Error('no access')`))).how).toMatch(/code 1.*no access/s);
  });

  test('is ended when a line has no end', async () => {
    expect((await run(node(`setInterval(() => process.stdout.write('x'.repeat(9999)), 1)`))).how).toMatch(
      /without an end/,
    );
  });

  test('may end before it has read its input', async () => {
    const { how } = await run(node('process.exit(0)', 'x'.repeat(1_000_000)));
    expect(how).toBe('code 0');
  });
});
