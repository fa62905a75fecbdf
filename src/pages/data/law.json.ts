import { readLaw } from '../../law-files.ts';
import { FORMATS } from '../../stores/fetched.ts';

/** What the browser needs for time limits, courts, fees and places to go: content/law/ as it stands. */
export function GET() {
  return Response.json({ format: FORMATS.law, ...readLaw() });
}
