import type { Answers } from '../questions/answers.ts';
import { met } from './met.ts';
import type { Card, Presumption, Range } from './scorecard.ts';

/** What presumed harm adds beyond the distress that was answered, in points, and the rule that adds it. */
export type Presumed = Range & { readonly presumption: Presumption | undefined };

type Standing = Range & { readonly presumption: Presumption };

/**
 * `felt` is what the distress answered counts for; `pointsOf` prices an option of it. A rule that is met lifts all three
 * to its floor. One that may be met does so for the high end, and counts so many fewer for the others: any more, and not
 * knowing how bad it was would narrow the band.
 */
export function presume(
  answers: Answers,
  { presumptions, perhapsLess }: Pick<Card, 'presumptions' | 'perhapsLess'>,
  felt: Range,
  pointsOf: (option: string) => number,
): Presumed {
  const standing = presumptions.flatMap((presumption): Standing[] => {
    const is = met(presumption.when, answers);
    if (is === 'no') return [];
    const high = pointsOf(presumption.atLeast);
    const counted = is === 'yes' ? high : high - perhapsLess;
    return [{ presumption, low: counted, typical: counted, high }];
  });
  const lift = (end: keyof Range) => Math.max(0, ...standing.map((rule) => rule[end] - felt[end]));
  const typical = lift('typical');
  return {
    low: lift('low'),
    typical,
    high: lift('high'),
    presumption: standing.find((rule) => rule.typical - felt.typical === typical)?.presumption,
  };
}
