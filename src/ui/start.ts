import { takeOver } from './questions/take-over.ts';
import { sayScriptFault } from './script-fault.ts';
import { workOffline } from './work-offline.ts';

const root = document.getElementById('questionnaire');
if (root) {
  addEventListener('error', ({ error }) => error && sayScriptFault(root));
  addEventListener('unhandledrejection', () => sayScriptFault(root));
  takeOver(root);
  if (root.dataset.embedded === undefined) void workOffline(root.dataset.base ?? '/');
} else void import('./other-pages.ts');
