// @ts-check
import { rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Called by electron-builder before fuses are set and anything is signed. A prepared Electron folder is copied whole, so
 * what only development needs goes: the app that opens when none is given, and the version note. The snapshot is read
 * by no Electron of ours, whose fuse for it is off, and a third of the package.
 * @param {{ appOutDir: string, packager: { getResourcesDir(appOutDir: string): string } }} context
 */
export default function afterPack({ appOutDir, packager }) {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  for (const file of ['version', 'browser_v8_context_snapshot.bin'])
    rmSync(path.join(appOutDir, file), { force: true });
}
