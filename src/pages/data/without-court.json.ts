import { shown } from '../../remedies/shown.ts';
import { readCoverage, readRemedies } from '../../remedy-files.ts';

/** What a result counts in, for the browser. */
export function GET() {
  return Response.json(shown({ records: readRemedies(), coverage: readCoverage() }));
}
