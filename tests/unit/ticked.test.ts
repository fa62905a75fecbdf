import { describe, expect, it } from 'vitest';
import { questionById } from '../../src/questions/list.ts';
import type { Bare, BreachQuestion } from '../../src/questions/question.ts';
import { submit } from '../../src/questions/selection.ts';
import { afterTicking, isTicked, selectionIn } from '../../src/ui/questions/ticked.ts';

const question = (id: string) => questionById(id) as Bare<BreachQuestion>;

describe('what is ticked in a form', () => {
  it('is the options, and apart from them the box that says none', () => {
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

  it('keeps no box beside one that stands alone', () => {
    const kept = (id: string, ticked: readonly string[], box: string) => {
      const selection = afterTicking(question(id), ticked, box);
      return ticked.filter((one) => isTicked(selection, one));
    };
    expect(kept('data', ['health', 'unknown'], 'unknown')).toEqual(['unknown']);
    expect(kept('data', ['health', 'unknown'], 'health')).toEqual(['health']);
    expect(kept('data', ['health', 'contact'], 'contact')).toEqual(['health', 'contact']);
    expect(kept('effects', ['', 'sleep'], '')).toEqual(['']);
    expect(kept('effects', ['', 'sleep'], 'sleep')).toEqual(['sleep']);
    expect(kept('recipients', ['nobody-known', 'public'], 'public')).toEqual(['public']);
  });
});
