import { shown } from '../../remedies/shown.ts';
import { ombudsmenToShow, readCoverage, readRemedies } from '../../remedy-files.ts';
import { FORMATS } from '../../stores/fetched.ts';

/** What a result counts in, for the browser. */
export function GET() {
  return Response.json({
    format: FORMATS.remedies,
    ombudsmen: ombudsmenToShow(),
    ...shown({ records: readRemedies(), coverage: readCoverage() }),
  });
}
