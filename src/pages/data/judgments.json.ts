import { judgmentsScorecard } from '../../records/estimator.ts';

/** The scorecard that court judgments alone would set, for a second range beside the first. */
export function GET() {
  return Response.json(judgmentsScorecard());
}
