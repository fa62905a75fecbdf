import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answer, startAgain } from '../../src/session/answers.ts';
import { setCircumstances } from '../../src/session/claim.ts';
import { $drafts, setDraft, setOpen, setParticulars } from '../../src/session/letters.ts';
import { changeSession, replaceSession, resumeAfterBack } from '../../src/session/session.ts';
import { takeUpLink } from '../../src/session/take-up.ts';
import { openTab, type Tab } from './fake-tab.ts';

let tab: Tab;
beforeEach(() => {
  tab = openTab();
  replaceSession({});
});
afterEach(() => vi.unstubAllGlobals());

const write = () => {
  setParticulars({ name: 'Sam Example' });
  setOpen('letter-of-claim', true);
  setOpen('complaint', false);
  setDraft('letter-of-claim', { text: 'Dear Sirs', from: 'Begun' });
  setDraft('complaint', { text: 'Dear all', from: 'Begun' });
};
const WRITTEN = {
  particulars: { name: 'Sam Example' },
  texts: {
    'letter-of-claim': { text: 'Dear Sirs', from: 'Begun' },
    complaint: { text: 'Dear all', from: 'Begun' },
  },
  open: ['letter-of-claim'],
};

it('what is written into letters stays while answers change, and is in no store', () => {
  write();
  answer('depth', 'file');
  setCircumstances({ nation: 'scotland' });
  expect($drafts.get()).toEqual(WRITTEN);
  expect(JSON.stringify([...tab.session.held, ...tab.device.held])).not.toMatch(/Sam|Dear/);
});

it('a letter can be begun again alone', () => {
  write();
  setDraft('complaint', undefined);
  expect(Object.keys($drafts.get().texts)).toEqual(['letter-of-claim']);
});

it.each([
  ['a start again', startAgain],
  ['a link', () => takeUpLink({ depth: 'file' })],
])('nothing of it is shown to the next person, after %s', (_, next) => {
  write();
  next();
  expect($drafts.get()).toEqual({ particulars: {}, texts: {}, open: [] });
});

it('nor after Back to a page that the browser held on to, once somebody left by another', () => {
  changeSession({ answers: { depth: 'file' } });
  write();
  resumeAfterBack();
  expect($drafts.get()).toEqual(WRITTEN);
  tab.session.clear();
  resumeAfterBack();
  expect($drafts.get().particulars).toEqual({});
});
