import type { RequestListener } from 'node:http';

type Next = () => void;
type Files = (
  request: Parameters<RequestListener>[0],
  response: Parameters<RequestListener>[1],
  next?: Next,
) => void;

/**
 * Serves a site under the path it was built for. An address that somebody typed without that path is sent on to it; a
 * link or a file of the site that forgets it is not found, as on a host.
 */
export function underBase(base: string, files: Files): Files {
  if (base === '/') return files;
  return (request, response, next) => {
    const asked = request.url ?? '/';
    if (asked.startsWith(base)) {
      request.url = asked.slice(base.length - 1);
      files(request, response, next);
    } else if (request.headers['sec-fetch-site'] === 'none' || asked === '/') {
      response.writeHead(302, { location: base + asked.slice(1) }).end();
    } else if (next) next();
    else response.writeHead(404).end();
  };
}

/** The path a site is built for, from the setting of that name: a slash at both ends. */
export function baseFrom(setting = '/'): string {
  return `/${setting.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
