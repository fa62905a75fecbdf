import { accessRequest } from './access-request.ts';
import { complaint } from './complaint.ts';
import { diarySheet } from './diary-sheet.ts';
import { evidenceChecklist } from './evidence-checklist.ts';
import type { Letter } from './letter.ts';
import { letterOfClaim } from './letter-of-claim.ts';
import type { LetterFacts } from './parts.ts';

/** Every paper, in the order a person would use them. */
export function letters(facts: LetterFacts): readonly Letter[] {
  return [accessRequest, complaint, evidenceChecklist, diarySheet, letterOfClaim].map((write) =>
    write(facts),
  );
}
