import { type CollectionEntry, getCollection } from 'astro:content';
import type { InferGetStaticPropsType } from 'astro';
import { writeCircumstances } from '../../../claim/circumstances.ts';
import { whenOf } from '../../../news/corrected-dates.ts';
import { paidInWords, stateInWords } from '../../../news/paid-in-words.ts';
import { builtOn } from '../../../records/built-on.ts';
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

export async function getStaticPaths() {
  const posts = await getCollection('news');
  return posts.map((post) => ({ params: { slug: post.id }, props: { post } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The facts of one breach, as answers for a person to confirm. */
export function GET({ props: { post } }: { props: Props }) {
  const { people, answers } = post.data.breach;
  const scale = scaleOfBreach(people.count, answers);
  const facts: BreachFacts = {
    slug: post.id,
    title: post.data.title,
    organisation: post.data.breach.organisation,
    post: `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}news/${post.id}/`,
    answers,
    ...(scale && { scale }),
    claim: claimFacts(post.data.breach),
    paid: paidInWords(post.data.breach.payments),
    state: stateInWords(post.data, builtOn()),
  };
  const { payments } = post.data.breach;
  return Response.json({ format: FORMATS.breach, ...facts, joining: post.data.joining, payments });
}
