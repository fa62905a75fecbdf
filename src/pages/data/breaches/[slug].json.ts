import { type CollectionEntry, getCollection } from 'astro:content';
import type { InferGetStaticPropsType } from 'astro';
import { writeCircumstances } from '../../../claim/circumstances.ts';
import { whenOf } from '../../../news/corrected-dates.ts';
import { paidInWords, stateInWords } from '../../../news/paid-in-words.ts';
import { builtOn } from '../../../records/built-on.ts';
import { readSituations, type Situation } from '../../../records/content-files.ts';
import { scaleOfBreach } from '../../../remedies/scale-of.ts';
import { FORMATS } from '../../../session/fetched.ts';
import type { BreachFacts } from '../../../session/story.ts';

type Breach = CollectionEntry<'news'>['data']['breach'];

/** What the post says of where, when and against whom. When a person found out is theirs to say. */
function claimFacts({ nation, responsible, happened }: Breach) {
  const when = whenOf(happened);
  return writeCircumstances({
    ...(nation !== 'uk' && { nation }),
    responsible,
    ...(when && { happened: when }),
  });
}

const page = (path: string) => `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;

/** With what is open to join and what was paid, which an offer is weighed beside. */
function factsOfPost({ id, data }: CollectionEntry<'news'>) {
  const { organisation, people, answers } = data.breach;
  const scale = scaleOfBreach(people.count, answers);
  return {
    slug: id,
    title: data.title,
    organisation,
    post: page(`news/${id}/`),
    answers,
    ...(scale && { scale }),
    claim: claimFacts(data.breach),
    paid: paidInWords(data.breach.payments),
    state: stateInWords(data, builtOn()),
    joining: data.joining,
    payments: data.breach.payments,
  };
}

/** What follows from a need; who it was only where it can be one kind of body alone. */
function factsOfSituation({ id, title, whom, answers, responsible, whose }: Situation): BreachFacts {
  const [only] = responsible.length === 1 ? responsible : [];
  return {
    slug: id,
    title,
    organisation: whom,
    page: 'situation',
    post: page(`situations/${id}/`),
    answers,
    claim: writeCircumstances({ ...(whose && { whose }), ...(only && { responsible: only }) }),
  };
}

export async function getStaticPaths() {
  const posts = await getCollection('news');
  const all = [...posts.map(factsOfPost), ...readSituations().map(factsOfSituation)];
  return all.map((facts) => ({ params: { slug: facts.slug }, props: { facts } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The facts of one breach, or of one need, as answers for a person to confirm. */
export function GET({ props: { facts } }: { props: Props }) {
  return Response.json({ format: FORMATS.breach, ...facts });
}
