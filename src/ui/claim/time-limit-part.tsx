import { type Day, inFullWords, inWords } from '../../calendar/day.ts';
import type { Circumstances } from '../../claim/circumstances.ts';
import type { Law } from '../../claim/law.ts';
import {
  causeForWhat,
  causeTitle,
  foundOutError,
  leftInWords,
  periodInWords,
} from '../../claim/limit-words.ts';
import type { Limit, TimeLimits, UndatedLimit } from '../../claim/time-limit.ts';
import { limitHeadline } from '../../result/limit-headline.ts';
import { CalendarDownload } from './calendar-download.tsx';
import { LastChecked } from './last-checked.tsx';

type Props = {
  readonly limits: Exclude<TimeLimits, { kind: 'not-covered' }>;
  readonly circumstances: Circumstances;
  readonly law: Law;
  readonly today: Day;
  readonly base: string;
};

export function TimeLimitPart({ limits, circumstances, law, today, base }: Props) {
  const headline = limitHeadline(limits);
  const error = limits.limits.map((limit) => foundOutError(circumstances, limit, law)).find(Boolean);
  return (
    <section aria-label="The time you have" data-in-time={headline.inTime}>
      <p class="lead">{headline.text}</p>
      {limits.kind === 'dated' && limits.later.length > 0 && (
        <ul>
          {limits.later.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <ol class="limits">
        {limits.kind === 'undated' &&
          limits.undated.map((limit) => (
            <UndatedRow key={limit.rule.id} limit={limit} law={law} today={today} />
          ))}
        {limits.limits.map((limit) => (
          <LimitRow key={limit.rule.id} limit={limit} law={law} />
        ))}
      </ol>
      <CalendarDownload limits={limits.limits} today={today} />
      {error && (
        <>
          <h2>Why not count from when you found out?</h2>
          <p>{error.text}</p>
        </>
      )}
      <h2>What a date alone does not say</h2>
      <ul>
        {limits.notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>
        Counted on {inWords(today)}. <a href={`${base}guides/time-limits/`}>Our guide to time limits</a>
      </p>
    </section>
  );
}

function LimitRow({ limit, law }: { readonly limit: Limit; readonly law: Law }) {
  const { rule, from, state } = limit;
  return (
    <li class="limit" data-state={state}>
      <h2>{causeTitle(rule.cause)}</h2>
      <p class="left">{leftInWords(limit)}</p>
      <p>{causeForWhat(rule.cause, law)}</p>
      <p>
        The limit is {periodInWords(limit)}, counted from {inWords(from)}.
      </p>
      <LastChecked figure={rule} />
    </li>
  );
}

type UndatedProps = { readonly limit: UndatedLimit; readonly law: Law; readonly today: Day };

function UndatedRow({ limit: { rule, noLaterThan }, law, today }: UndatedProps) {
  return (
    <li class="limit" data-state="undated">
      <h2>{causeTitle(rule.cause)}</h2>
      <p class="left">
        {rule.value === 1 ? '1 year' : `${rule.value} years`} from the day it happened, which we do not know.
      </p>
      <p>{causeForWhat(rule.cause, law)}</p>
      {noLaterThan && (
        <p>
          It began before you found out. So the last safe day for its start is not later than{' '}
          {inFullWords(noLaterThan)}
          {noLaterThan < today ? ', which has passed.' : ', and may be much earlier.'}
        </p>
      )}
      <LastChecked figure={rule} />
    </li>
  );
}
