import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const sheets = readdirSync('src/styles').filter((file) => file.endsWith('.css'));

describe('the styles', () => {
  it('have one face of their own, small, and never waited for', () => {
    const faces = sheets.flatMap(
      (file) => readFileSync(`src/styles/${file}`, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [],
    );
    expect(faces).toHaveLength(1);
    expect(faces[0]).toContain('font-display: optional');
    const [, file = ''] = /url\("\.\/([^"]+)"\)/.exec(faces[0] ?? '') ?? [];
    expect(statSync(`src/styles/${file}`).size).toBeLessThanOrEqual(18_000);
  });

  it('step up from one size to the next by enough to see', () => {
    // On a phone 360 wide: the least of each.
    const sizes = ['small', 'body', 'h3', 'h2', 'h1'].map((name) =>
      Number(new RegExp(`--${name}: (?:clamp\\()?([\\d.]+)rem`).exec(tokens)?.[1]),
    );
    sizes.slice(1).forEach((size, step) => {
      expect(size / (sizes[step] ?? size), `step ${step + 1}`).toBeGreaterThanOrEqual(1.1);
    });
  });

  it('keep the colour of a warning for warnings', () => {
    const using = sheets.flatMap((file) =>
      [...readFileSync(`src/styles/${file}`, 'utf8').matchAll(/([^{}]+)\{[^{}]*var\(--signal\)/g)].map(
        ([, selector = '']) =>
          selector
            .replaceAll(/\/\*[\s\S]*?\*\//g, '')
            .trim()
            .replaceAll(/\s+/g, ' '),
      ),
    );
    expect(using.sort()).toEqual(
      [
        '.caution',
        '.now .warns',
        '.point.unsettled',
        '.refusal, .advice-now',
        '.so-far .soon',
        '.warning, .notice[role="alert"]',
      ].sort(),
    );
  });
});
