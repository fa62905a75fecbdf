import { mount } from './mount.tsx';
import { sayScriptFault } from './script-fault.ts';
import { keyByWords } from './translated.ts';

keyByWords();
const root = document.getElementById('questionnaire');
if (root) {
  addEventListener('error', ({ error }) => error && sayScriptFault(root));
  addEventListener('unhandledrejection', () => sayScriptFault(root));
  mount(root);
  const { base = '/', embedded } = root.dataset;
  if (embedded === undefined) {
    import('./work-offline.ts').then(({ workOffline }) => workOffline(base)).catch(() => {});
  }
}
const call = document.getElementById('call');
if (call) void import('./call/mount-call.tsx').then(({ mountCall }) => mountCall(call));
