import type ElectronStore from 'electron-store';
import type { Settings } from '#core/settings/settings.ts';
import type { SettingsFile } from '../ports.ts';
import { readJson, writeJson } from './json-file.ts';

/** The settings on disk, with a way to be ready for changes. */
export type PreparedSettingsFile = SettingsFile & {
  /** Loads what writes the settings. A start has no time for it, and most days nobody changes any. */
  readonly prepare: () => void;
};

/** The settings by electron-store, in `settings.json` of the profile. A file that does not parse is kept aside first. */
export function settingsFile(profile: string): PreparedSettingsFile {
  let Store: typeof ElectronStore | null = null;
  let store: ElectronStore | null = null;
  return {
    read: () => readJson(profile, 'settings'),
    prepare() {
      import('electron-store').then(
        (loaded) => (Store = loaded.default),
        () => undefined, // then it is written as below
      );
    },
    write(settings: Settings) {
      if (Store === null) {
        // Somebody was faster than the package.
        writeJson(profile, 'settings', settings);
        return;
      }
      // Made at the first write: the store reads its file when it is made, and reading is done above.
      store ??= new Store({
        cwd: profile,
        name: 'settings',
        accessPropertiesByDotNotation: false,
        configFileMode: 0o600,
      });
      store.store = { ...settings };
    },
  };
}
