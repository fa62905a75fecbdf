import { firstDay } from '../calendar/partial-date.ts';
import type { Post } from './posts.ts';

/** One mistake put right, and the post it was in. */
export type Correction = { readonly post: Post; readonly date: string; readonly text: string };

/** Every correction in every post, newest first. */
export function correctionsOf(posts: readonly Post[]): Correction[] {
  return posts
    .flatMap((post) => post.data.corrections.map(({ date, text }) => ({ post, date, text })))
    .sort(
      (one, other) =>
        firstDay(other.date).localeCompare(firstDay(one.date)) || one.post.id.localeCompare(other.post.id),
    );
}
