import type { ManyQuestion, Option } from './question.ts';

export type OptionGroup = { readonly name: string; readonly options: readonly Option[] };

/** The options of a question by its groups, and those that stand apart from all of them. */
export function grouped({ options, groups = [] }: Pick<ManyQuestion, 'options' | 'groups'>): {
  readonly groups: readonly OptionGroup[];
  readonly apart: readonly Option[];
} {
  const together = options.filter(({ alone }) => !alone);
  const starts = groups.map(({ from }) => together.findIndex(({ value }) => value === from));
  return {
    groups: groups.map(({ name }, place) => ({
      name,
      options: together.slice(starts[place], starts[place + 1]),
    })),
    apart: options.filter(({ alone }) => alone),
  };
}
