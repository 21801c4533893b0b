import type { StateFile } from '../ports.ts';
import { readJson, writeJson } from './json-file.ts';

/** The cycle in `state.json` of the profile. */
export function stateFile(profile: string): StateFile {
  return {
    read: () => readJson(profile, 'state'),
    write: (data) => {
      writeJson(profile, 'state', data);
    },
  };
}
