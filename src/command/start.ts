import { buildSite } from './build-site.ts';

const status = buildSite(['--silent']);
if (status !== 0) process.exit(status);
await import('./serve.ts');
