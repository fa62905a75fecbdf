import { buildSite } from './build-site.ts';

process.exit(buildSite(process.argv.slice(2)));
