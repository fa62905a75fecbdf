import { expect, it } from 'vitest';
import { narrow } from '../../src/build/narrow-content.ts';

it('holds the same content in ASCII alone, in the script and in memory', () => {
  const content = { said: '“£5 – or more”, it’s \\“quoted”\\ 😀 \n', 'naïve key': ['é'] };
  const script = narrow(`return ${JSON.stringify(JSON.stringify(content))}`);
  const held = new Function(script)() as string;
  for (const text of [script, held]) expect(text).toMatch(/^[\0-\x7f]*$/);
  expect(JSON.parse(held)).toEqual(content);
});
