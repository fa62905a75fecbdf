import { ombudsmenToShow, readCoverage, readRemedies } from '../../records/remedy-files.ts';
import { shown } from '../../remedies/shown.ts';
import { FORMATS } from '../../session/fetched.ts';

/** What a result counts in, for the browser. */
export function GET() {
  return Response.json({
    format: FORMATS.remedies,
    ombudsmen: ombudsmenToShow(),
    ...shown({ records: readRemedies(), coverage: readCoverage() }),
  });
}
