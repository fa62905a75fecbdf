import { addYears } from '../calendar/day.ts';

type About = { readonly contact: string; readonly self: string; readonly builtOn: string };

/** RFC 9116: Contact and Expires must be there, and it must not be good for longer than a year. */
export function securityText({ contact, self, builtOn }: About): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${addYears(builtOn, 1)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${self}`,
    '',
  ].join('\n');
}
