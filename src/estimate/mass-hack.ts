import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { UNKNOWN } from '../questions/question.ts';

/** What could not be a hack, whoever got it. */
const NO_HACK = ['sent-wrong', 'published', 'looked-at', 'recorded'];
const FEW = ['one', 'family', 'few'];

/**
 * Whether the range starts at £0 whatever the points say. No UK court has put a sum on a mass hack: criminals alone got
 * it, with no sign that it was used against the person. Where that may be so it is no surer; and where nobody is known
 * to have it, less has happened than in a hack. Where only a few were hit, courts have given sums.
 */
export function startsAtNothing(answers: Answers): boolean {
  if (isFew(answers) || chosen(answers, 'access')[0] === 'misused') return false;
  const [first, ...others] = chosen(answers, 'recipients');
  return others.length === 0 && [UNKNOWN, 'criminals', 'nobody-known'].includes(first ?? UNKNOWN);
}

/** Whether it was such a hack, or may have been for all that was answered. */
export function mayBeMassHack(answers: Answers): boolean {
  if (!startsAtNothing(answers)) return false;
  const [first] = chosen(answers, 'recipients');
  const [happened = UNKNOWN] = chosen(answers, 'what-happened');
  if (first === 'criminals' || happened === 'hacked') return true;
  return first !== 'nobody-known' && !NO_HACK.includes(happened);
}

function isFew(answers: Answers): boolean {
  return FEW.includes(chosen(answers, 'how-many')[0] ?? UNKNOWN);
}
