import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['build', '--silent'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
await import('./serve.ts');
