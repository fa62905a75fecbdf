import { getCollection } from 'astro:content';
import type { InferGetStaticPropsType } from 'astro';
import type { BreachFacts } from '../../../stores/breach.ts';

export async function getStaticPaths() {
  const posts = await getCollection('news');
  return posts.map((post) => ({ params: { slug: post.id }, props: { post } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The facts of one breach, as answers for a person to confirm. */
export function GET({ props: { post } }: { props: Props }) {
  const facts: BreachFacts = {
    slug: post.id,
    title: post.data.title,
    organisation: post.data.breach.organisation,
    post: `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}news/${post.id}/`,
    answers: post.data.breach.answers,
  };
  return Response.json(facts);
}
