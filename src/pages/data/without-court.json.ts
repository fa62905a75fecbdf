import { shown } from '../../remedies/shown.ts';
import { readCoverage, readRemedies } from '../../remedy-files.ts';
import { FORMATS } from '../../stores/fetched.ts';

/** What a result counts in, for the browser. */
export function GET() {
  return Response.json({
    format: FORMATS.remedies,
    ...shown({ records: readRemedies(), coverage: readCoverage() }),
  });
}
