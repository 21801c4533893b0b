import { app } from 'electron/main';
import { knock } from './cli/knock.ts';
import { ownArguments } from './cli/own-args.ts';
import { profileFolder } from './cli/profile.ts';
import { run } from './run.ts';

// Words on the command line speak to the app that runs already; without any, this process becomes the app.
const args = ownArguments(process.argv, app.getAppPath(), app.isPackaged);
const profile = profileFolder(args);
const outcome = await knock(args, profile, app.getVersion());

if (outcome === null) {
  run(profile, args);
} else {
  const [stream, text] = outcome.err === '' ? [process.stdout, outcome.out] : [process.stderr, outcome.err];
  stream.write(`${text}\n`, () => {
    app.exit(outcome.code);
  });
}
