import { type Answers, chosen } from '../questions/answers.ts';
import { type Circumstances, nationsOf } from './circumstances.ts';
import type { Help, HelpNation, Law, UkNation } from './law.ts';
import type { Situation } from './situation.ts';
import { STEPS } from './steps.ts';
import type { TimeLimits } from './time-limit.ts';

export type Link = { readonly text: string; readonly url?: string; readonly phone?: string };

export type NextStep = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly howLong: string;
  readonly link?: Link;
  /** Further places, in order. */
  readonly alsoHelps: readonly Link[];
};

/** What to do now, the most pressing first, each once. */
export function nextSteps(
  circumstances: Circumstances,
  answers: Answers,
  limits: TimeLimits,
  law: Law,
): readonly NextStep[] {
  const situation: Situation = {
    circumstances,
    limits,
    has: (id, ...options) => chosen(answers, id).some((option) => options.includes(option)),
  };
  return STEPS.filter(({ when }) => when(situation)).map(({ id, title, why, howLong, places }) => {
    const [link, ...alsoHelps] = linksTo(places(situation), circumstances, law);
    return { id, title, why, howLong, ...(link ? { link } : {}), alsoHelps };
  });
}

const HELP_NATIONS: Readonly<Record<UkNation, readonly HelpNation[]>> = {
  'england-wales': ['england', 'wales'],
  scotland: ['scotland'],
  'northern-ireland': ['northern-ireland'],
};

/** Places of content/law/help.yaml that serve the person's nation, in the order given. */
export function linksTo(ids: readonly string[], circumstances: Circumstances, law: Law): readonly Link[] {
  const nations = nationsOf(circumstances).flatMap((nation) => HELP_NATIONS[nation]);
  const serves = (help: Help) =>
    nations.length === 0 || help.nations.some((nation) => nations.includes(nation));
  return ids
    .map((id) => law.help.find((help) => help.id === id))
    .filter((help) => help !== undefined)
    .filter(serves)
    .map((help) => ({ text: help.name, ...(help.url ? { url: help.url } : {}), ...phoneOf(help) }));
}

function phoneOf({ phone, text }: Help): { readonly phone?: string } {
  const reach = phone ?? text;
  return reach === undefined ? {} : { phone: reach };
}
