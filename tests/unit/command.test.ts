import { describe, expect, it } from 'vitest';
import { main } from '../../src/command/estimate.ts';
import { readCases } from '../../src/records/content-files.ts';

const driver = readCases().find(({ id }) => id === 'driver-v-cps')?.answers;

describe('the command line', () => {
  it('prints an array in the order of the input, with the ids it was given', () => {
    const { stdout, status } = main(JSON.stringify([{ id: 'b', ...driver }, { id: 'a' }]));
    expect(status).toBe(0);
    const [first, second] = JSON.parse(stdout);
    expect(first).toMatchObject({ id: 'b', kind: 'band', pricesAt: '2026-02' });
    expect(Object.keys(first.scores)).toEqual(['sensitivity', 'exposure', 'distress']);
    expect(second).toMatchObject({ id: 'a', kind: 'incomplete' });
    expect(second.missing).toContain('distress');
  });

  it('takes one object for an array of one', () => {
    expect(JSON.parse(main(JSON.stringify(driver)).stdout)).toHaveLength(1);
  });

  it('adds money lost after the band', () => {
    const [{ low, typical, high, withLoss }] = JSON.parse(
      main(JSON.stringify({ ...driver, loss: 240 })).stdout,
    );
    expect(withLoss).toEqual({ low: low + 240, typical: typical + 240, high: high + 240 });
  });

  it('ignores an answer to a question that does not apply', () => {
    const calm = { ...driver, distress: 'none' };
    const with_ = JSON.parse(main(JSON.stringify({ ...calm, lasted: 'years' })).stdout);
    expect(with_).toEqual(JSON.parse(main(JSON.stringify(calm)).stdout));
  });

  it.each([
    ['not json', 'JSON'],
    ['"text"', 'answers'],
    ['{"colour":"red"}', 'colour'],
    [JSON.stringify({ ...driver, depth: 'deep' }), 'depth'],
    [JSON.stringify([{ ...driver }, { data: ['shoe-size'] }]), 'data'],
    ['{"loss":"ten"}', 'loss'],
    ['', 'JSON'],
  ])('refuses %s, naming %s on stderr and printing nothing', (input, field) => {
    const { stdout, stderr, status } = main(input);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(field);
  });

  it('takes an empty array', () => {
    expect(JSON.parse(main('[]').stdout)).toEqual([]);
  });
});
