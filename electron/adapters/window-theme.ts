import { nativeTheme } from 'electron/main';
import type { ThemeSetting } from '#core/settings/settings.ts';

const SOURCES = { system: 'system', light: 'light', dark: 'dark', contrast: 'dark' } as const;

/** Lets windows and their frames follow the theme that the person chose. */
export function applyTheme(theme: ThemeSetting): void {
  const source = SOURCES[theme];
  if (nativeTheme.themeSource !== source) nativeTheme.themeSource = source;
}
