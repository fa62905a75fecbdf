import { inWords } from '../calendar/dates.ts';
import { inFigures } from '../questions/pounds.ts';
import type { PostRecord } from '../records/content-schemas.ts';
import { JOINING_IN_WORDS, PAYMENT_IN_WORDS, STATUS_IN_WORDS } from './posts.ts';

type Payments = PostRecord['breach']['payments'];

/** What a breach has paid to people, the kinds never added up. */
export function paidInWords(payments: Payments): string {
  if (payments.length === 0) return 'Nothing has been paid to people that we have found.';
  const [first, ...others] = payments.toSorted((one, other) => (one.date < other.date ? 1 : -1));
  if (!first) return '';
  const { kind, amount, each, date } = first;
  const sum = amount === null ? '' : `, ${inFigures(amount)}${each ? ' each' : ' in all'}`;
  const more = others.length === 0 ? '' : ` Our story has ${others.length} more.`;
  return `${PAYMENT_IN_WORDS[kind]}${sum}, ${inWords(date)}.${more}`;
}

/** Where it stands, and what is open to join on a day. */
export function stateInWords(
  { status, joining }: Pick<PostRecord, 'status' | 'joining'>,
  today: string,
): string {
  const open = joining.filter(({ until }) => until === null || until >= today.slice(0, until.length));
  const first = open[0];
  return first
    ? `${STATUS_IN_WORDS[status]}. ${JOINING_IN_WORDS[first.kind]} open: joining is not suing.`
    : `${STATUS_IN_WORDS[status]}.`;
}
