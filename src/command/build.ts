import { buildSite } from './build-site.ts';
import { compress } from './compress.ts';

const COMPRESS = '--compress';

const given = process.argv.slice(2);
const status = buildSite(given.filter((word) => word !== COMPRESS));
if (status === 0 && given.includes(COMPRESS)) compress('dist');
process.exit(status);
