import { mount } from './mount.tsx';
import { sayScriptFault } from './script-fault.ts';
import { workOffline } from './work-offline.ts';

const root = document.getElementById('questionnaire');
if (root) {
  addEventListener('error', ({ error }) => error && sayScriptFault(root));
  addEventListener('unhandledrejection', () => sayScriptFault(root));
  void mount(root);
  if (root.dataset.embedded === undefined) void workOffline(root.dataset.base ?? '/');
}
const call = document.getElementById('call');
if (call) void import('./call/mount-call.tsx').then(({ mountCall }) => mountCall(call));
