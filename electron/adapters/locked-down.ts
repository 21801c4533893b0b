import { app, session } from 'electron/main';
import { isOwnPage } from './app-files.ts';

/** No page of ours goes elsewhere, opens windows, embeds anything or is granted anything. Must run before any window. */
export function lockDown(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}

/** What a session of the browser may do: nothing but load our own pages. Runs before the first window opens. */
export function lockSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest((details, answer) => {
    const tools = details.url.startsWith('devtools:');
    answer({ cancel: !isOwnPage(details.url) && !details.url.startsWith('data:') && !tools });
  });
  own.on('will-download', (event) => {
    event.preventDefault();
  });
  own.setSpellCheckerEnabled(false);
}
