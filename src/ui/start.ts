import { mount } from './mount.tsx';
import { openOnPaper } from './on-paper.ts';
import { sayScriptFault } from './script-fault.ts';
import { keyByWords } from './translated.ts';
import { workOffline } from './work-offline.ts';

keyByWords();
openOnPaper();
const root = document.getElementById('questionnaire');
if (root) {
  addEventListener('error', ({ error }) => error && sayScriptFault(root));
  addEventListener('unhandledrejection', () => sayScriptFault(root));
  mount(root);
  if (root.dataset.embedded === undefined) void workOffline(root.dataset.base ?? '/');
} else void import('./other-pages.ts');
