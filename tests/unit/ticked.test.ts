import { describe, expect, it } from 'vitest';
import { questionById } from '../../src/questions/list.ts';
import type { Bare, BreachQuestion } from '../../src/questions/question.ts';
import { submit } from '../../src/questions/selection.ts';
import { isTicked, selectionIn } from '../../src/ui/questions/ticked.ts';

const question = (id: string) => questionById(id) as Bare<BreachQuestion>;

describe('what is ticked in a form', () => {
  it('is the options, and apart from them the button that says none', () => {
    expect(selectionIn(question('effects'), ['sleep', 'work'])).toMatchObject({
      options: ['sleep', 'work'],
      none: false,
    });
    expect(selectionIn(question('effects'), [''])).toMatchObject({ options: [], none: true });
    expect(submit(question('effects'), selectionIn(question('effects'), ['']))).toEqual({ answer: [] });
    expect(submit(question('distress'), selectionIn(question('distress'), ['none']))).toEqual({
      answer: 'none',
    });
  });

  it('is a text where a sum is asked for', () => {
    expect(selectionIn(question('loss'), ['£1,250']).pounds).toBe('£1,250');
    expect(selectionIn(question('loss'), []).pounds).toBe('');
  });

  it('can be told of each box and button', () => {
    const selection = selectionIn(question('effects'), ['sleep']);
    expect(['sleep', 'work', ''].map((box) => isTicked(selection, box))).toEqual([true, false, false]);
    expect(isTicked(selectionIn(question('effects'), ['']), '')).toBe(true);
  });
});
