import { mount } from './mount.tsx';
import { workOffline } from './work-offline.ts';

const root = document.getElementById('questionnaire');
if (root) {
  void mount(root);
  void workOffline(root.dataset.base ?? '/');
}
