import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../calendar/day.ts';
import { today } from '../../session/claim.ts';

/** The day it is, looked at again whenever the person comes back to the tab: it may have stood open for a week. */
export function useToday(): Day {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return day;
}
