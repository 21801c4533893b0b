// A window for pages that only the people who build Unknot see; the address comes as `--page=`.
const { app, BrowserWindow } = require('electron/main');

const page =
  process.argv.find((word) => word.startsWith('--page='))?.slice('--page='.length) ?? 'about:blank';

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1640, height: 1000, webPreferences: { sandbox: true } });
  window.removeMenu();
  void window.loadURL(page);
});
