import { $answers } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import type { BreachFacts } from '../../session/story.ts';
import { $storyAwaited, $storyRead } from '../arrived.ts';
import { button } from '../element.ts';
import { $late, fetchLate } from './fetch-late.ts';
import type { ShownPlace } from './shown-place.ts';
import { waiting } from './waiting.ts';

/** What stands before the first question: a story, or the wait for one or for what shows it. */
function before(): BreachFacts | 'wait' | null {
  if ($storyRead.get() || Object.keys($answers.get()).length > 0) return null;
  const story = $breach.get();
  if (!story || Object.keys(story.answers).length === 0) return $storyAwaited.get() ? 'wait' : null;
  void fetchLate();
  return $late.get() ? story : 'wait';
}

/** The first question; before it, to whoever comes from a story, what the story answers. */
export function firstPlace(question: () => ShownPlace): ShownPlace {
  const first = before();
  const isOver = () => before() !== first;
  const late = $late.get();
  if (first === 'wait') return { ...waiting(button('link', 'Go on without the story', goOnWithout)), isOver };
  return { ...(first && late ? late.storyPlace(first) : question()), isOver };
}

function goOnWithout(): void {
  $storyRead.set(true);
}
