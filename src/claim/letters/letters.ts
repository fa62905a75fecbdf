import { accessNotAnswered, accessRequest } from './access-request.ts';
import { answerToOffer, answerToRefusal } from './answers.ts';
import { complaint, complaintNotAnswered } from './complaint.ts';
import { diarySheet } from './diary-sheet.ts';
import { evidenceChecklist } from './evidence-checklist.ts';
import type { Block, Letter, LetterId } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { letterOfClaim } from './letter-of-claim.ts';
import { offerMore } from './offer-more.ts';
import { offerNo, offerYes } from './offer-yes-or-no.ts';
import { putRight } from './put-right.ts';
import { stopAndDelete } from './stop-and-delete.ts';
import { wrongRecipient } from './wrong-recipient.ts';

const WRITE: Readonly<Record<LetterId, (facts: LetterFacts) => readonly Block[]>> = {
  'stop-and-delete': stopAndDelete,
  'put-right': putRight,
  'access-request': accessRequest,
  'access-not-answered': accessNotAnswered,
  complaint,
  'complaint-not-answered': complaintNotAnswered,
  'answer-to-refusal': answerToRefusal,
  'answer-to-offer': answerToOffer,
  'offer-yes': offerYes,
  'offer-more': offerMore,
  'offer-no': offerNo,
  'letter-of-claim': letterOfClaim,
  'wrong-recipient': wrongRecipient,
  'evidence-checklist': evidenceChecklist,
  'diary-sheet': diarySheet,
};

export function writeLetter(id: LetterId, facts: LetterFacts): Letter {
  return { id, blocks: WRITE[id](facts) };
}
