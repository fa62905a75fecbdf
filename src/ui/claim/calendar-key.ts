import { $whoever } from '../../session/session.ts';

let key: string | undefined;

// Another person's dates must not take the place of these.
$whoever.listen(() => {
  key = undefined;
});

/** Names this breach in calendar files: made by chance, in the memory of this page alone, and saying nothing. */
export function calendarKey(): string {
  key ??= [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
  return key;
}
