import { describe, expect, it } from 'vitest';
import { questionById } from '../../src/questions/list.ts';
import type { Bare, BreachQuestion } from '../../src/questions/question.ts';
import { submit } from '../../src/questions/selection.ts';
import { isTicked, selectionIn } from '../../src/ui/questions/ticked.ts';

const question = (id: string) => questionById(id) as Bare<BreachQuestion>;

describe('what is ticked in a form', () => {
  it('is the options, and apart from them the button that says none', () => {
    expect(selectionIn(['sleep', 'work'])).toMatchObject({
      options: ['sleep', 'work'],
      none: false,
    });
    expect(selectionIn([''])).toMatchObject({ options: [], none: true });
    expect(submit(question('effects'), selectionIn(['']))).toEqual({ answer: [] });
    expect(submit(question('distress'), selectionIn(['none']))).toEqual({
      answer: 'none',
    });
  });

  it('can be told of each box and button', () => {
    const selection = selectionIn(['sleep']);
    expect(['sleep', 'work', ''].map((box) => isTicked(selection, box))).toEqual([true, false, false]);
    expect(isTicked(selectionIn(['']), '')).toBe(true);
  });
});
