import { at } from '../operator/base.ts';
import { builtOn } from '../records/built-on.ts';
import { law } from '../records/law.ts';
import type { Post } from './posts.ts';
import { type RegisterEntry, registerEntry } from './register.ts';
import { timeLeft } from './time-left.ts';

/** A breach of this build's register, with its time counted on the day of the build. */
export function entryOf(post: Post, home: URL | undefined): RegisterEntry {
  const address = new URL(at(`news/${post.id}/`), home).href;
  return registerEntry(post, address, timeLeft(post.data.breach, law(), builtOn()));
}
