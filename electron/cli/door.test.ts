import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Command } from '#core/bridge/command.ts';
import { Runtime } from '../runtime.ts';
import { fakeComputer } from '../testing/fake-computer.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { openDoor } from './door.ts';
import { knock } from './knock.ts';
import { doorFile } from './profile.ts';

const isThere = (file: string) => vi.waitFor(() => expect(fs.existsSync(file)).toBe(true), { interval: 5 });

/** An app behind an open door. */
const setUp = async (profile = temporaryFolder()) => {
  const computer = fakeComputer();
  const runtime = new Runtime(computer.ports);
  runtime.start();
  const obeyed: Command[] = [];
  const obey = (command: Command) => {
    obeyed.push(command);
    return runtime.obey(command);
  };
  const behind = { snapshot: () => runtime.snapshot(), obey, now: () => computer.now };
  const close = openDoor(profile, behind, computer.log);
  onTestFinished(close);
  await isThere(doorFile(profile));
  /** The words of a line; the name of a file may have spaces and stands by itself. */
  const ask = (line: string, ...file: readonly string[]) =>
    knock([...line.split(' '), ...file], profile, '0.0.0');
  const door = JSON.parse(fs.readFileSync(doorFile(profile), 'utf8')) as { socket: string; token: string };
  return { computer, runtime, obeyed, profile, close, ask, door };
};

/** Everything that comes back for one text, until the other side ends. */
const answerTo = async (socket: string, text: string): Promise<string> => {
  const client = net.createConnection(socket);
  let answer = '';
  client.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
  client.on('error', () => undefined);
  client.write(text);
  // Who is hung up on in the middle of a word may be told so the hard way.
  await once(client, 'close').catch(() => undefined);
  return answer;
};

describe('The command line', () => {
  test('tells the status of the running app, as JSON and in words', async () => {
    const { ask } = await setUp();
    const json = await ask('status --json');
    expect(json).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(json!.out)).toMatchObject({ phase: 'working', session: null, version: '0.0.0' });
    const words = await ask('status');
    expect(words?.out.split('\n')).toEqual([
      'Next: movement in 30 min',
      '  Movement: in 30 min (0 of 30 active min)',
      '  Release: in 1 h 30 min (0 of 90 active min)',
      '  Start of day: with the first unlock or login of a working day',
    ]);
  });

  test('has the app do things and tells what came of it', async () => {
    const { ask, runtime } = await setUp();
    expect(await ask('pause 2h')).toEqual({ code: 0, out: 'Paused until 11:00', err: '' });
    expect(runtime.snapshot().phase).toBe('paused');
  });

  test('starts a routine by the name that the window shows, and lists them where there is none of it', async () => {
    const { runtime, profile, ask } = await setUp();
    const words = (...args: readonly string[]) => knock(args, profile, '0.0.0');
    const [morning] = runtime.snapshot().settings.routines;
    const named = { ...morning, id: 'r2', name: 'After Calls' };
    const twin = { ...morning, id: 'r3', name: 'after calls' };
    const set = (value: unknown) => runtime.obey({ do: 'change-settings', key: 'routines', value });
    set([morning, named]);
    expect(await ask('start routine none')).toEqual({
      code: 1,
      out: '',
      err: `There is no routine "none". There are:\n  morning                  ${morning?.name ?? ''}\n  r2                       After Calls`,
    });
    expect(await words('start', 'routine', 'after calls')).toMatchObject({ code: 0 });
    expect(runtime.snapshot().session).not.toBeNull();
    runtime.obey({ do: 'session', act: 'leave' });
    set([named, twin]);
    expect((await words('start', 'routine', 'After calls'))?.err).toMatch(
      /^2 routines are called "After calls"/,
    );
    set([]);
    expect(await ask('start routine x')).toMatchObject({ code: 1, err: 'There are no routines.' });
  });

  test('starts nothing by name while a break runs, and shows that one without a name', async () => {
    const { ask, runtime } = await setUp();
    expect(await ask('start mov-chin-tuck')).toMatchObject({ code: 0 });
    for (const line of ['start mov-chin-tuck', 'start calves', 'start routine morning', 'start 3m']) {
      expect(await ask(line), line).toEqual({ code: 1, out: '', err: 'A break is running.' });
    }
    expect(await ask('start')).toMatchObject({ code: 0 });
    expect(runtime.snapshot().session?.plan.exercises).toEqual(['mov-chin-tuck']);
  });

  test('names what can be done instead of what is refused', async () => {
    const { ask } = await setUp();
    const outcome = await ask('start rel-calf-seated-press');
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome?.err.split('\n')).toEqual([
      'Pressing waits for the health questions. They take a minute; movements always work.',
      expect.stringMatching(/^What can be done instead: [A-Z].* \(unknot start mov-[a-z-]+\)\.$/),
    ]);
  });

  test('says beside an export what of it is not as it is here', async () => {
    const { ask, runtime } = await setUp();
    const steps = [
      { exercise: 'gone/nod', seconds: null },
      { exercise: 'mov-chin-tuck', seconds: null },
    ];
    runtime.obey({ do: 'change-settings', key: 'routines', value: [{ id: 'noon', name: 'Noon', steps }] });
    const outcome = await ask('export');
    expect(outcome).toMatchObject({ code: 0, err: '"Noon" leaves gone/nod out: its pack is gone.' });
    expect(JSON.parse(outcome?.out ?? '')).toMatchObject({ id: 'my-routines' });
  });

  test('prints nothing that a terminal would obey, wherever it comes from', async () => {
    const { profile, ask } = await setUp();
    const evil = '\u001b[2J\u009b1m\u202e\r\u0007';
    const file = path.join(profile, 'evil.json');
    fs.writeFileSync(file, JSON.stringify({ unknotPack: 1, id: evil, name: evil, [evil]: 1 }));
    const outcomes = [
      await ask('import', file),
      await knock(['import', `/none/${evil}`], profile, '0.0.0'),
      await knock(['start', evil], profile, '0.0.0'),
      await knock(['start', 'routine', evil], profile, '0.0.0'),
      await knock(['export', evil], profile, '0.0.0'),
      await knock([evil], profile, '0.0.0'),
    ];
    for (const outcome of outcomes) {
      expect(outcome?.code).not.toBe(0);
      expect(`${outcome?.out ?? ''}${outcome?.err ?? ''}`).not.toMatch(/[^\P{C}\n]/u);
    }
  });

  test('passes on what the app refuses, with code 1', async () => {
    const { ask } = await setUp();
    expect(await ask('pause 999h')).toEqual({
      code: 1,
      out: '',
      err: 'Pause takes a time from 1 second to 7 days, until-tomorrow or forever.',
    });
  });

  test('does not trouble the app with words that mean nothing: code 2', async () => {
    const { ask, obeyed } = await setUp();
    expect(await ask('nonsense')).toMatchObject({ code: 2, out: '' });
    expect(obeyed).toEqual([]);
  });

  test('imports a pack from its file, prints it back, and starts its exercise by name', async () => {
    const { ask, runtime, profile } = await setUp();
    const file = path.resolve(import.meta.dirname, '../../docs/examples/desk-neck.json');
    expect(await ask('import', file)).toEqual({
      code: 0,
      out: 'Desk neck is there: 2 exercises and 1 routine. Nobody of Unknot checked this pack.',
      err: '',
    });
    const out = await ask('export desk-neck');
    const back = path.join(profile, 'back.json');
    fs.writeFileSync(back, out?.out ?? '');
    const before = runtime.snapshot().settings;
    expect(await ask('import --replace', back)).toMatchObject({ code: 0 });
    expect(runtime.snapshot().settings).toEqual(before);
    expect(await ask('start desk-neck/slow-nod')).toMatchObject({ code: 0 });
    expect(runtime.snapshot().session?.plan.exercises).toEqual(['desk-neck/slow-nod']);
  });

  test('says all that is wrong with a pack on its error stream, with code 1', async () => {
    const { ask, profile } = await setUp();
    const file = path.join(profile, 'bad.json');
    fs.writeFileSync(file, '{ "unknotPack": 1,\n"id": 7,\n"name": "" }');
    const outcome = await ask('import', file);
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome?.err.split('\n')).toEqual([
      'Nothing of the file is kept. 3 things are wrong in it:',
      'line 1, exercises: at least one exercise or one routine',
      'line 2, id: an id of lower-case letters, digits and dashes, up to 40, not 7',
      'line 3, name: a text of 1 to 60 characters, not ""',
    ]);
  });

  test('does not trouble the app with a file that is none: code 2; nor with one that is no text: code 1', async () => {
    const { ask, profile, obeyed } = await setUp();
    const file = (name: string, bytes: Buffer) => {
      fs.writeFileSync(path.join(profile, name), bytes);
      return path.join(profile, name);
    };
    expect(await ask('import', path.join(profile, 'none.json'))).toMatchObject({ code: 2, out: '' });
    expect(await ask('import', profile)).toMatchObject({ code: 2, out: '' });
    const latin = file('latin.json', Buffer.from('{\n"name": "M\xfcller"', 'latin1'));
    expect(await ask('import', latin)).toEqual({
      code: 1,
      out: '',
      err: `${latin}, line 2: this is not UTF-8 text.`,
    });
    const large = file('large.json', Buffer.alloc(5_000_000, ' '));
    expect(await ask('import', large)).toMatchObject({ code: 1, out: '' });
    const long = file('long.json', Buffer.alloc(1_500_000, ' '));
    expect(await ask('import', long)).toMatchObject({
      code: 1,
      err: expect.stringContaining('at most') as string,
    });
    expect(obeyed).toEqual([]);
  });

  test('says that no app runs: where none ever did, after one quit, and after one was killed', async () => {
    const none = { code: 1, out: '', err: 'Unknot is not running.' };
    expect(await knock(['status'], temporaryFolder(), '0.0.0')).toEqual(none);
    const { ask, close, profile } = await setUp();
    fs.copyFileSync(doorFile(profile), path.join(profile, 'kept'));
    close();
    expect(await ask('status')).toEqual(none);
    fs.copyFileSync(path.join(profile, 'kept'), doorFile(profile));
    expect(await ask('status')).toEqual(none);
    fs.writeFileSync(doorFile(profile), '{"socket":');
    expect(await ask('status')).toEqual(none);
  });

  test('needs no app for help and version, and is none of it without a word', async () => {
    const nowhere = temporaryFolder();
    expect(await knock(['--version'], nowhere, '1.2.3')).toEqual({ code: 0, out: '1.2.3', err: '' });
    expect(await knock(['--help'], nowhere, '1.2.3')).toMatchObject({ code: 0, err: '' });
    expect(await knock(['--hidden'], nowhere, '1.2.3')).toBeNull();
  });

  test('waits until the app has gone when it asks it to quit', async () => {
    const profile = temporaryFolder();
    const socket = path.join(profile, 'door');
    let gone = false;
    const app = net.createServer((client) => {
      client.on('data', () => {
        client.write('{"code":0,"text":"Unknot ends."}\n');
        setImmediate(() => {
          gone = true;
          client.destroy();
        });
      });
    });
    onTestFinished(() => void app.close());
    await once(app.listen(socket), 'listening');
    fs.writeFileSync(doorFile(profile), JSON.stringify({ socket, token: 'x' }));
    expect(await knock(['quit'], profile, '0.0.0')).toEqual({ code: 0, out: 'Unknot ends.', err: '' });
    expect(gone).toBe(true);
  });
});

describe('The door', () => {
  test('answers quit before the app ends', async () => {
    const { door, obeyed } = await setUp();
    const client = net.createConnection(door.socket);
    onTestFinished(() => void client.destroy());
    client.write(`${JSON.stringify({ token: door.token, ask: 'obey', command: { do: 'quit' } })}\n`);
    const [line] = (await once(client, 'data')) as [Buffer];
    expect(JSON.parse(line.toString())).toEqual({ code: 0, text: 'Unknot ends.' });
    await vi.waitFor(() => expect(obeyed).toEqual([{ do: 'quit' }]), { interval: 5 });
  });

  test('refuses whoever does not know the password, and what is no question', async () => {
    const { door, obeyed } = await setUp();
    const refused = `${JSON.stringify({ code: 1, text: 'Refused.' })}\n`;
    const pause = { ask: 'obey', command: { do: 'pause', until: 'forever' } };
    const wrong = [
      { ...pause },
      { ...pause, token: '' },
      { ...pause, token: 7 },
      { ...pause, token: `${door.token}0` },
      { ...pause, token: 'ü'.repeat(door.token.length) },
      [door.token],
      null,
    ];
    for (const data of wrong) {
      expect(await answerTo(door.socket, `${JSON.stringify(data)}\n`), JSON.stringify(data)).toBe(refused);
    }
    expect(await answerTo(door.socket, 'GET / HTTP/1.1\n')).toBe(refused);
    expect(obeyed).toEqual([]);
  });

  test('checks every word of a command as for a window', async () => {
    const { door, obeyed } = await setUp();
    const say = (command: unknown) =>
      answerTo(door.socket, `${JSON.stringify({ token: door.token, ask: 'obey', command })}\n`);
    expect(await say({ do: 'launch' })).toContain('There is no such command.');
    expect(await say({ do: 'later', seconds: 1e12 })).toContain('"code":1');
    expect(obeyed).toEqual([]);
  });

  test('hangs up on somebody who talks without end', async () => {
    const { door } = await setUp();
    expect(await answerTo(door.socket, 'x'.repeat(3_000_000))).toBe('');
  });

  test('takes a line that comes in pieces, and answers it once', async () => {
    const { door } = await setUp();
    const client = net.createConnection(door.socket);
    let answer = '';
    client.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    const line = `${JSON.stringify({ token: door.token, ask: 'status' })}\n`;
    client.write(line.slice(0, 20));
    setImmediate(() => client.write(`${line.slice(20)}${line}`));
    await once(client, 'close');
    expect(answer.trim().split('\n')).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32')('is for its user alone', async () => {
    const { door, profile } = await setUp();
    const mode = (file: string) => (fs.statSync(file).mode & 0o777).toString(8);
    expect([mode(door.socket), mode(doorFile(profile))]).toEqual(['600', '600']);
  });

  test.skipIf(process.platform === 'win32')('lies in a private folder when the profile is deep', async () => {
    const deep = path.join(temporaryFolder(), 'ü'.repeat(60), 'x'.repeat(60));
    fs.mkdirSync(deep, { recursive: true });
    const { door, ask, close } = await setUp(deep);
    const folder = path.dirname(door.socket);
    expect((fs.statSync(folder).mode & 0o777).toString(8)).toBe('700');
    expect(await ask('status')).toMatchObject({ code: 0 });
    close();
    expect(fs.existsSync(folder)).toBe(false);
  });

  test('opens also where something else lies in its place', async () => {
    const profile = temporaryFolder();
    fs.mkdirSync(path.join(profile, 'door'));
    const { ask } = await setUp(profile);
    expect(await ask('status')).toMatchObject({ code: 0 });
  });

  test('opens where a killed app left its own', async () => {
    const profile = temporaryFolder();
    const stale = net.createServer();
    await once(stale.listen(path.join(profile, 'stale')), 'listening');
    fs.renameSync(path.join(profile, 'stale'), path.join(profile, 'door'));
    stale.close();
    const { ask } = await setUp(profile);
    expect(await ask('status')).toMatchObject({ code: 0 });
  });

  test('that cannot be opened leaves the app running without it', async () => {
    const profile = path.join(temporaryFolder(), 'gone');
    const { ports, log } = fakeComputer();
    const runtime = new Runtime(ports);
    const behind = { snapshot: () => runtime.snapshot(), obey: () => ({ ok: true }) as const, now: () => 0 };
    onTestFinished(openDoor(profile, behind, log));
    await vi.waitFor(() => expect(log.infos.join()).toContain('the command line cannot reach'), {
      interval: 5,
    });
  });
});
