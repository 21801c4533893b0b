import vm from 'node:vm';

/** What the pretended Mac has: properties by `object selector scope`, paths by process, windows, and names by process. */
export type FakeMac = {
  readonly audio: Readonly<Record<string, readonly number[]>>;
  readonly video: Readonly<Record<string, readonly number[]>>;
  readonly paths: Readonly<Record<number, string>>;
  readonly windows: readonly object[];
  readonly bundles: Readonly<Record<number, string>>;
};

/** NSData as far as the script uses it: its pointer is its bytes. */
const nsData = (bytes: Buffer) => ({
  bytes,
  mutableBytes: bytes,
  base64EncodedStringWithOptions: () => bytes.toString('base64'),
});

/** A property address as `selector scope`. */
const named = (where: Buffer) => `${word(where, 0)} ${word(where, 4)}`;
const word = (where: Buffer, at: number) =>
  [...where.subarray(at, at + 4)]
    .reverse()
    .map((byte) => String.fromCharCode(byte))
    .join('');

/** Answers as CoreAudio and CoreMediaIO do: 0 and the numbers, or an error. */
function answer(values: readonly number[] | undefined, size: Buffer, room: Buffer): number {
  if (values === undefined) return 2003332927;
  size.writeUInt32LE(values.length * 4);
  values.forEach((value, at) => room.writeUInt32LE(value, at * 4));
  return 0;
}

/**
 * Runs the macOS script, the first of `args`, with the others as its arguments, for three looks; `change` comes before
 * the third. Gives the lines that it wrote.
 */
export function runOnFakeMac(
  [script = '', ...args]: readonly string[],
  mac: FakeMac,
  change?: Partial<FakeMac>,
): readonly string[] {
  const lines: string[] = [];
  let looks = 0;
  const now = () => (looks < 2 ? mac : { ...mac, ...change });
  const screen = {
    frame: { origin: { x: 0, y: 0 }, size: { width: 1512, height: 982 } },
    respondsToSelector: () => true,
    safeAreaInsets: { top: 32 },
  };
  const app = (bundle: string | undefined) => ({
    isNil: () => bundle === undefined,
    bundleIdentifier: bundle,
    executableURL: { lastPathComponent: bundle?.split('.').at(-1) },
  });
  const bridge = Object.assign((text: string) => ({ dataUsingEncoding: () => text }), {
    NSBundle: { bundleWithPath: () => ({ load: true }) },
    NSMutableData: {
      dataWithData: (data: object) => data,
      dataWithLength: (n: number) => nsData(Buffer.alloc(n)),
    },
    NSData: {
      alloc: {
        initWithBase64EncodedStringOptions: (text: { dataUsingEncoding: () => string }) =>
          nsData(Buffer.from(text.dataUsingEncoding(), 'base64')),
      },
    },
    NSScreen: { screens: { js: [screen] } },
    NSRunningApplication: { runningApplicationWithProcessIdentifier: (pid: number) => app(mac.bundles[pid]) },
    NSFileHandle: { fileHandleWithStandardOutput: { writeData: (line: string) => lines.push(line) } },
    NSThread: { sleepForTimeInterval: () => (looks += 1) },
    getppid: () => (looks < 3 ? 77 : 1),
    proc_pidpath: (pid: number, room: Buffer) => room.write(now().paths[pid] ?? ''),
    CGWindowListCopyWindowInfo: () => now().windows,
    AudioObjectGetPropertyData: (object: number, where: Buffer, _: 0, __: null, size: Buffer, room: Buffer) =>
      answer(now().audio[`${object} ${named(where)}`], size, room),
    CMIOObjectGetPropertyData: (
      object: number,
      ...[where, , , , used, room]: [Buffer, 0, null, number, Buffer, Buffer]
    ) => answer(now().video[`${object} ${named(where)}`], used, room),
  });
  const same = (value: unknown) => value;
  const ObjC = { import: () => undefined, bindFunction: () => undefined, unwrap: same, deepUnwrap: same };
  const context = vm.createContext({ $: bridge, ObjC });
  vm.runInContext(script, context);
  vm.runInContext(`run(${JSON.stringify(args)})`, context);
  return lines;
}
