import { useState } from 'preact/hooks';
import { calendarFile, remindersFor } from '../../calendar/calendar-file.ts';
import { type Day, inWords } from '../../calendar/day.ts';
import { causeTitle } from '../../claim/limit-words.ts';
import type { Limit } from '../../claim/time-limit.ts';
import { momentNow } from '../../session/claim.ts';
import { Choice } from '../choice.tsx';
import { calendarEntries, openDays } from './calendar-entries.ts';
import { calendarKey } from './calendar-key.ts';
import { fieldId } from './claim-draft.ts';
import { download } from './download.ts';

type Props = { readonly limits: readonly Limit[]; readonly today: Day };

/** Each day still to come, ticked; the person leaves out what they do not want in their calendar. */
export function CalendarDownload({ limits, today }: Props) {
  const [leftOut, setLeftOut] = useState<readonly Day[]>([]);
  const days = openDays(limits);
  if (days.length === 0) return null;
  const wanted = days.filter((day) => !leftOut.includes(day));

  function save() {
    const entries = calendarEntries(wanted, limits, calendarKey(), today);
    const file = calendarFile(entries, today, momentNow());
    download('important-date.ics', new Blob([file], { type: 'text/calendar' }));
  }

  return (
    <div class="calendar">
      {days.length > 1 && (
        <fieldset>
          <legend>Dates for your calendar</legend>
          <div class="choices">
            {days.map((day) => (
              <Choice
                key={day}
                field={fieldId('calendar', day)}
                name={fieldId('calendar', 'days')}
                type="checkbox"
                label={`${inWords(day)}: ${namesOn(day, limits)}`}
                checked={wanted.includes(day)}
                onTick={() => setLeftOut(wanted.includes(day) ? [...leftOut, day] : without(leftOut, day))}
              />
            ))}
          </div>
        </fieldset>
      )}
      {wanted.length > 0 ? (
        <button type="button" class="button" onClick={save}>
          Put {wanted.length === 1 ? 'this date' : 'these dates'} in your calendar
        </button>
      ) : (
        <p role="status">Choose at least one date to make a calendar file.</p>
      )}
      <p class="hint">
        A calendar file is made on this device. It says only “Important date”.{' '}
        {wanted.some((day) => remindersFor(day, today).length > 0) &&
          'It asks for a reminder six months, one month and one week before, where that is still to come. Some calendars leave reminders out, so look, and add your own.'}
      </p>
      <p class="hint">
        If you correct a date on this page, save the file again: most calendars then change the entry. If
        yours keeps both, or you come back another day, delete the old one yourself.
      </p>
    </div>
  );
}

function namesOn(day: Day, limits: readonly Limit[]): string {
  return limits
    .filter(({ lastSafeDay }) => lastSafeDay === day)
    .map(({ rule }) => causeTitle(rule.cause))
    .join('; ');
}

function without(days: readonly Day[], day: Day): readonly Day[] {
  return days.filter((other) => other !== day);
}
