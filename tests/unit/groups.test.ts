import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/questions/groups.ts';
import { allQuestions } from '../../src/questions/questions.ts';

describe('the options of a question in groups', () => {
  const inGroups = allQuestions.flatMap((question) =>
    question.asks === 'many' && question.groups ? [question] : [],
  );

  it('are the information’s, in four', () => {
    expect(inGroups.map(({ id, groups }) => [id, groups?.length])).toEqual([['data', 4]]);
  });

  it('stand in the order of the list, each once, and none is in no group unless it stands alone', () => {
    for (const question of inGroups) {
      const { groups, apart } = grouped(question);
      const shown = [...groups.flatMap(({ options }) => options), ...apart];
      // The boxes of a form are told apart by their order.
      expect(shown).toEqual(question.options);
      expect(apart.every(({ alone }) => alone)).toBe(true);
      for (const { name, options } of groups) expect(options.length, name).toBeGreaterThan(1);
    }
  });

  it('begin where they say', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((value) => ({ value, label: value, short: value }));
    if (!first || !second || !third) throw new Error('three options');
    const alone = { value: 'x', label: 'x', short: 'x', alone: true };
    const groups = [
      { name: 'one', from: 'a' },
      { name: 'two', from: 'c' },
    ];
    expect(grouped({ options: [first, second, third, alone], groups })).toEqual({
      groups: [
        { name: 'one', options: [first, second] },
        { name: 'two', options: [third] },
      ],
      apart: [alone],
    });
  });
});
