import { expect, it } from 'vitest';
import { answer, startAgain } from '../../../src/session/answers.ts';
import { setCircumstances } from '../../../src/session/claim.ts';
import { $drafts, setDraft, setOpen, setParticulars } from '../../../src/session/letters.ts';
import { calendarKey } from '../../../src/ui/claim/calendar-key.ts';

it('keeps what was typed through new answers, and nothing for whoever comes next', () => {
  answer('data', ['health']);
  setCircumstances({ nation: 'england' });
  setParticulars({ name: 'Sam Example' });
  setDraft('complaint', { text: 'My words.', from: 'Begun.' });
  setOpen('complaint', true);
  const key = calendarKey();
  expect(key).toMatch(/^[a-z0-9]+$/);
  setCircumstances({ nation: 'scotland' });
  expect($drafts.get().particulars.name).toBe('Sam Example');
  expect($drafts.get().texts.complaint?.text).toBe('My words.');
  expect(calendarKey()).toBe(key);
  setDraft('complaint', undefined);
  expect($drafts.get().texts).toEqual({});
  startAgain();
  expect($drafts.get()).toEqual({ particulars: {}, texts: {}, open: [] });
  expect(calendarKey()).not.toBe(key);
});
