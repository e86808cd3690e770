import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { appConfig } from './app.config';

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  document.body.textContent = `Plumbline did not start in this browser: ${String(error)}. Reload the page; a current browser is needed.`;
});
