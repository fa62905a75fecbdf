import type { Bare, BreachQuestion } from './question.ts';
import type { Selection } from './selection.ts';

/** Ticks or unticks one option; an option that stands alone clears the others, and they clear it. */
export function tick(question: Bare<BreachQuestion>, selection: Selection, option: string): Selection {
  if (question.asks !== 'many') return { ...selection, options: [option] };
  if (selection.options.includes(option)) {
    return { ...selection, options: selection.options.filter((other) => other !== option) };
  }
  const alone = question.options.filter((other) => other.alone).map((other) => other.value);
  const options = alone.includes(option)
    ? [option]
    : [...selection.options.filter((other) => !alone.includes(other)), option];
  return { ...selection, options, none: false };
}

export function tickNone(selection: Selection): Selection {
  return { ...selection, options: [], none: !selection.none };
}
