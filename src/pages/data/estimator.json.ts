import { estimator } from '../../estimator.ts';
import { version } from '../../version.ts';

/** What the browser needs for a result: the scorecard and every decided case. */
export function GET() {
  return Response.json({ ...estimator(), version });
}
