import type { Answers } from '../questions/answers.ts';
import { readAnswers } from '../questions/read-answers.ts';

/** What a post says about its breach: answers to suggest, each for the person to confirm. */
export type BreachFacts = {
  readonly slug: string;
  readonly title: string;
  /** By name; of a page for a need, in words that fit any: "the surgery". */
  readonly organisation: string;
  /** A page for a need, about no breach that is known; else a story. */
  readonly page?: 'situation';
  /** Address of the post on this site. */
  readonly post: string;
  readonly answers: Answers;
  /** How many it hit, and whether criminals took it, where that is known; read when outcomes are counted. */
  readonly scale?: string;
  /** Where, when and against whom, as saved circumstances are written; read when a claim is looked at. */
  readonly claim?: Readonly<Record<string, unknown>>;
  /** What it has paid to people, and where it stands, in words. */
  readonly paid?: string;
  readonly state?: string;
};

const SLUG = /^[a-z0-9-]{1,120}$/;

export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && SLUG.test(text);
}

/** The facts of a breach out of anything at all; null where they are not that. */
export function readBreach(given: unknown): BreachFacts | null {
  const { slug, title, organisation, page, post, answers, scale, claim, paid, state } = Object(
    given,
  ) as Record<string, unknown>;
  if (!isSlug(slug) || !isText(title) || !isText(organisation)) return null;
  if (!isText(post) || !/^\/(?!\/)/.test(post)) return null;
  return {
    slug,
    title,
    organisation,
    ...(page === 'situation' && { page }),
    post,
    answers: readAnswers(answers).answers,
    ...(isText(scale) && { scale }),
    ...(typeof claim === 'object' && claim !== null && { claim: { ...claim } }),
    ...(isText(paid) && { paid }),
    ...(isText(state) && { state }),
  };
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given !== '';
}
