import { version } from '../../operator/version.ts';
import { estimator } from '../../records/estimator.ts';

/** What the browser needs for a result: the scorecard and every decided case. */
export function GET() {
  return Response.json({ ...estimator(), version });
}
