import { type HelpLine, KINDS_WITH_LINES } from '../../claim/help-lines.ts';
import { readLaw } from '../../records/law-files.ts';
import { FORMATS } from '../../session/fetched.ts';

/** The lines that stand beside the questions about distress, without their sources. */
export function GET() {
  const lines = readLaw()
    .help.filter(({ kind }) => KINDS_WITH_LINES.includes(kind))
    .map(
      ({ id, kind, name, nations, forWhat, phone, text, url }): HelpLine => ({
        id,
        kind,
        name,
        nations,
        forWhat,
        ...(phone && { phone }),
        ...(text && { text }),
        ...(url && { url }),
      }),
    );
  return Response.json({ format: FORMATS.help, lines });
}
