import { version } from '../../package.json';
import { knock } from './knock.ts';
import { profileFolder } from './profile.ts';

// The command line by itself, for a checkout: plain Node asks the running app, no second Electron is needed.
const args = process.argv.slice(2);
const outcome = await knock(args, profileFolder(args), version);
if (outcome === null) {
  process.stderr.write('Say what you want of the running app; unknot --help lists it.\n');
  process.exitCode = 2;
} else {
  if (outcome.out !== '') process.stdout.write(`${outcome.out}\n`);
  if (outcome.err !== '') process.stderr.write(`${outcome.err}\n`);
  process.exitCode = outcome.code;
}
