import { calendarFile } from '../../claim/calendar.ts';
import type { Day } from '../../claim/day.ts';
import type { Limit } from '../../claim/time-limit.ts';
import { calendarEntries } from './calendar-entries.ts';
import { download } from './download.ts';

type Props = { readonly limits: readonly Limit[]; readonly today: Day };

export function CalendarDownload({ limits, today }: Props) {
  const entries = calendarEntries(limits, today);
  if (entries.length === 0) return null;

  function save() {
    download('important-date.ics', new Blob([calendarFile(entries, today)], { type: 'text/calendar' }));
  }

  return (
    <div class="calendar">
      <button type="button" class="button" onClick={save}>
        Put {entries.length === 1 ? 'this date' : 'these dates'} in your calendar
      </button>
      <p class="hint">
        A calendar file is made on this device. It says only “Important date”, and reminds you six months, one
        month and one week before.
      </p>
    </div>
  );
}
