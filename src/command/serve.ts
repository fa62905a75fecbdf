import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { baseFrom, underBase } from './under-base.ts';

const folder = process.env.SITE_FOLDER ?? 'dist';
const port = Number(process.env.PORT ?? 4321);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(2);
}
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}/. Run "npm run build" first.`);
  process.exit(2);
}

const notFound = readFileSync(join(folder, '404.html'));
const base = baseFrom(process.env.SITE_BASE);
const files = underBase(base, sirv(folder, { etag: true }));

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(notFound);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is busy. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  process.exit(1);
});
server.listen(port, () => console.log(`Amends is at http://localhost:${port}${base === '/' ? '' : base}`));
