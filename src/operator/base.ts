/** An address on this site, under whatever path the site is served from: `at('news/')`. */
export function at(path = ''): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}
