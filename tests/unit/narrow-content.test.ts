import { expect, it } from 'vitest';
import { narrow } from '../../src/build/narrow-content.ts';

it('holds the same content in ASCII alone', () => {
  const content = { said: '“£5 – or more”, it’s \\“quoted”\\ 😀 \n', 'naïve key': ['é'] };
  const script = narrow(`return JSON.parse(${JSON.stringify(JSON.stringify(content))})`);
  expect(/^[\0-\x7f]*$/.test(script)).toBe(true);
  expect(new Function(script)()).toEqual(content);
});
