import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Locked = { readonly license?: string; readonly hasInstallScript?: boolean; readonly resolved?: string };

const OWN_NODE = 'src/command/own-node';
/** The project, and the Node that it brings where the machine's is too old. */
const PLACES = ['.', OWN_NODE];
/** Its list is a package of this project, so that a plain `npm ci` brings Node for `npx` too. */
const OURS = ['', OWN_NODE, 'node_modules/amends-own-node'];

function readJson(place: string, file: string) {
  return JSON.parse(readFileSync(`${place}/${file}`, 'utf8'));
}
const settings = readJson('.', 'package.json');
const installed = PLACES.flatMap((place) => {
  const { packages } = readJson(place, 'package-lock.json') as { packages: Record<string, Locked> };
  return Object.entries(packages).filter(([name]) => !OURS.includes(name));
});

/** Licences under which code may be used, changed and passed on with this project. */
const LICENCES = new Set([
  'MIT',
  'MIT OR Apache-2.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  'ISC',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

/** The image library that Astro brings: used while building, in no page, and replaceable. */
const imageLibrary = /^node_modules\/@img\/sharp-/;

describe('what is installed', () => {
  it('has a licence that fits this project', () => {
    const others = installed.filter(
      ([name, { license }]) => !LICENCES.has(license ?? '') && !imageLibrary.test(name),
    );
    expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });

  it('runs no script of its own when it is installed', () => {
    const withScripts = installed.filter(([, locked]) => locked.hasInstallScript).map(([name]) => name);
    expect(withScripts).toEqual(['node_modules/esbuild']);
    expect(settings.allowScripts).toEqual({ esbuild: false });
  });

  it('is pinned to one version each, with where the public registry has it: without that, npm asks first', () => {
    const lists = PLACES.flatMap((place) => {
      const { dependencies, devDependencies, optionalDependencies } = readJson(place, 'package.json');
      return [dependencies, devDependencies, optionalDependencies].filter(Boolean);
    });
    for (const list of lists)
      for (const [name, wanted] of Object.entries<string>(list))
        expect(wanted, name).toMatch(name === 'amends-own-node' ? `file:${OWN_NODE}` : /^\d+\.\d+\.\d+$/);
    expect(lists).toHaveLength(3);
    const elsewhere = installed.filter(
      ([, { resolved }]) => !resolved?.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });
});
