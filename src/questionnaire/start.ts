import { mount } from './mount.tsx';

const root = document.getElementById('questionnaire');
if (root) void mount(root);
