import { expect, it } from 'vitest';
import { matching } from '../../src/ui/find/matching.ts';

const breaches = [
  { slug: 'cps', organisation: 'Crown Prosecution Service', title: 'Fined over lost interview discs' },
  { slug: 'm-and-s', organisation: 'Marks & Spencer', title: 'Customers’ details taken' },
  { slug: 'cafe', organisation: 'Café Noir', title: 'Staff payroll stolen' },
];
const found = (typed: string) => matching(typed, breaches).map(({ slug }) => slug);

it('a breach is found by the beginnings of words in its name or title, in any order', () => {
  expect(found('cro')).toEqual(['cps']);
  expect(found('service crown')).toEqual(['cps']);
  expect(found('discs')).toEqual(['cps']);
  expect(found('rown')).toEqual([]);
  expect(found('crown payroll')).toEqual([]);
});

it('is found by its first letters, and without accents, signs or capitals', () => {
  expect(found('CPS')).toEqual(['cps']);
  expect(found('marks spencer')).toEqual(['m-and-s']);
  expect(found('customers')).toEqual(['m-and-s']);
  expect(found('CAFE')).toEqual(['cafe']);
});

it('is nothing where nothing was typed', () => {
  expect(found(' ')).toEqual([]);
  expect(found('&')).toEqual([]);
});
