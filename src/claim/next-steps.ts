import { type Circumstances, helpNationsOf } from './circumstances.ts';
import type { Help, Law, OmbudsmanRoute } from './law.ts';
import type { Situation } from './situation.ts';
import { STEPS } from './steps.ts';

export type Link = {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly phone?: string;
};

export type NextStep = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly howLong: string;
  readonly link?: Link;
  /** Further places, in order. */
  readonly alsoHelps: readonly Link[];
  /** How to use each ombudsman among the places. */
  readonly routes: readonly OmbudsmanRoute[];
};

/** What to do now, the most pressing first, each once. */
export function nextSteps(situation: Situation, law: Law): readonly NextStep[] {
  const inWords = (words: string | ((situation: Situation) => string)) =>
    typeof words === 'string' ? words : words(situation);
  return STEPS.filter(({ when }) => when(situation)).map(({ id, title, why, howLong, places }) => {
    const links = linksTo(places(situation), situation.circumstances, law);
    const [link, ...alsoHelps] = links;
    return {
      id,
      title,
      why: inWords(why),
      howLong: inWords(howLong),
      ...(link ? { link } : {}),
      alsoHelps,
      routes: HAVE_ROUTES.includes(id) ? routesOf(links, law) : [],
    };
  });
}

/** Steps that lead to a body with rules of its own about who may use it. */
const HAVE_ROUTES = ['ombudsman', 'police-complaint'];

function routesOf(links: readonly Link[], law: Law): readonly OmbudsmanRoute[] {
  return links.flatMap(({ id }) => law.routes.filter((route) => route.id === id));
}

/** Places of content/law/help.yaml that serve the person's nation, in the order given. */
export function linksTo(ids: readonly string[], circumstances: Circumstances, law: Law): readonly Link[] {
  const nations = helpNationsOf(circumstances);
  const serves = (help: Help) =>
    nations.length === 0 || help.nations.some((nation) => nations.includes(nation));
  return ids
    .map((id) => law.help.find((help) => help.id === id))
    .filter((help) => help !== undefined)
    .filter(serves)
    .map((help) => ({
      id: help.id,
      text: help.name,
      ...(help.url ? { url: help.url } : {}),
      ...phoneOf(help),
    }));
}

function phoneOf({ phone, text }: Help): { readonly phone?: string } {
  const reach = phone ?? text;
  return reach === undefined ? {} : { phone: reach };
}
