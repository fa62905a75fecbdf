import { buildSite } from './build-site.ts';

console.error('Step 2 of 3: building the site…');
const status = buildSite(['--silent']);
if (status !== 0) process.exit(status);
console.error('Step 3 of 3: serving it, until you press Ctrl and C.');
await import('./serve.ts');
