import ElectronStore from 'electron-store';
import type { Settings } from '#core/settings/settings.ts';
import type { SettingsFile } from '../ports.ts';
import { readJson } from './json-file.ts';

/** The settings by electron-store, in `settings.json` of the profile. A file that does not parse is kept aside first. */
export function settingsFile(profile: string): SettingsFile {
  let store: ElectronStore | null = null;
  return {
    read: () => readJson(profile, 'settings'),
    write(settings: Settings) {
      // Made at the first write: the store reads its file when it is made, and reading is done above.
      store ??= new ElectronStore({
        cwd: profile,
        name: 'settings',
        accessPropertiesByDotNotation: false,
        configFileMode: 0o600,
      });
      store.store = { ...settings };
    },
  };
}
