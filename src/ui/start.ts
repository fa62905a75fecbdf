import { fetchLate } from './questions/fetch-late.ts';
import { takeOver } from './questions/take-over.ts';
import { sayScriptFault } from './script-fault.ts';

const root = document.getElementById('questionnaire');
if (root) {
  addEventListener('error', ({ error }) => error && sayScriptFault(root));
  addEventListener('unhandledrejection', () => sayScriptFault(root));
  takeOver(root);
  if (root.dataset.embedded === undefined)
    addEventListener('load', () => fetchLate().then((late) => late?.workOffline(root.dataset.base)));
} else void import('./other-pages.ts');
