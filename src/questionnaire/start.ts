import { mount } from './mount.tsx';
import { workOffline } from './work-offline.ts';

const root = document.getElementById('questionnaire');
if (root) {
  void mount(root);
  if (root.dataset.embedded === undefined) void workOffline(root.dataset.base ?? '/');
}
const call = document.getElementById('call');
if (call) void import('./call/mount-call.tsx').then(({ mountCall }) => mountCall(call));
