import { createServer, type IncomingMessage } from 'node:http';

/*
 * What an operator runs to take the form that asks for a call. It does what docs/running-a-copy.md says of one. A test tells it
 * first where the site is (PUT /site/<name>), then asks what came (GET /received/<name>).
 */
const port = Number(process.env.PORT);
const sites = new Map<string, string>();
const received = new Map<string, Record<string, string>[]>();

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Kept unless the trap is full; refused where something that is required is not there. */
function take(fields: URLSearchParams): 'thank-you' | 'not-sent' {
  if (fields.get('website')) return 'thank-you';
  const isWhole = fields.get('name') && fields.get('phone') && fields.get('consent') === 'yes';
  if (!isWhole || fields.get('message') === 'the store is full') return 'not-sent';
  const name = String(fields.get('name'));
  received.set(name, [...(received.get(name) ?? []), Object.fromEntries(fields)]);
  return 'thank-you';
}

createServer(async (request, response) => {
  const { method, url = '/' } = request;
  const [, place = '', name = ''] = url.split('/').map(decodeURIComponent);
  if (method === 'PUT' && place === 'site') {
    sites.set(name, await bodyOf(request));
    response.end();
  } else if (method === 'GET' && place === 'received') {
    response.end(JSON.stringify(received.get(name) ?? []));
  } else if (method === 'POST' && place === 'call') {
    const fields = new URLSearchParams(await bodyOf(request));
    const site = sites.get(String(fields.get('name'))) ?? [...sites.values()].at(-1);
    response.writeHead(303, { location: `${site}/call/${take(fields)}/` });
    response.end();
  } else {
    response.end('A receiver for tests.');
  }
}).listen(port, 'localhost');
