// The floor that the bench measures against: the least that an Electron app in the tray can be. A click on its icon opens
// a window in the place and size of Unknot's heads-up; the next one closes it.
const path = require('node:path');
const { app, BrowserWindow, Menu, screen, Tray } = require('electron/main');

const icon = path.join(__dirname, '../../../resources/icons/tray/idle-light.png');
const size = { width: 360, height: 120 };
const margin = 16;
let tray = null;

app.on('window-all-closed', () => undefined);
void app.whenReady().then(() => {
  tray = new Tray(icon);
  tray.setToolTip('Bare');
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
  tray.on('click', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.destroy();
    else open();
  });
});

function open() {
  const { workArea } = screen.getPrimaryDisplay();
  const x = workArea.x + workArea.width - size.width - margin;
  const y = workArea.y + workArea.height - size.height - margin;
  const looks = { frame: false, alwaysOnTop: true, focusable: false, skipTaskbar: true, show: false };
  const window = new BrowserWindow({ x, y, ...size, ...looks, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.showInactive());
  void window.loadFile(path.join(__dirname, 'page.html'));
}
