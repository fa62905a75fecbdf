import { inWords } from '../../calendar/day.ts';
import type { ClockDoubt } from '../../claim/clock.ts';

/** Says that days counted on this device may be wrong, and why. */
export function ClockNotice({ doubt: { kind, today, checked } }: { readonly doubt: ClockDoubt }) {
  return (
    <div class="notice" role="note">
      <p>
        <strong>Your device says that today is {inWords(today)}.</strong>{' '}
        {kind === 'behind'
          ? `This page was made on ${inWords(checked)} or later, so that is wrong.`
          : `Nobody has checked the law on this page since ${inWords(checked)}, so the device is wrong or the page is old.`}
      </p>
      <p>Do not rely on the days below. Look at the date and time settings, or ask an adviser to count.</p>
    </div>
  );
}
