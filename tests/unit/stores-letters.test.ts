import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answer, startAgain, takeUpLink } from '../../src/stores/answers.ts';
import { setCircumstances } from '../../src/stores/claim.ts';
import { $writing, editLetter, openLetter, setAddresses } from '../../src/stores/letters.ts';
import { changeSession, replaceSession, resumeAfterBack } from '../../src/stores/session.ts';
import { openTab, type Tab } from './fake-tab.ts';

let tab: Tab;
beforeEach(() => {
  tab = openTab();
  replaceSession({});
});
afterEach(() => vi.unstubAllGlobals());

const write = () => {
  setAddresses({ name: 'Sam Example' });
  openLetter('letter-of-claim', true);
  openLetter('complaint', false);
  editLetter('letter-of-claim', 'Dear Sirs');
  editLetter('complaint', 'Dear all');
};
const WRITTEN = {
  addresses: { name: 'Sam Example' },
  edited: { 'letter-of-claim': 'Dear Sirs', complaint: 'Dear all' },
  opened: { 'letter-of-claim': true, complaint: false },
};

it('what is written into letters stays while answers change, and is in no store', () => {
  write();
  answer('depth', 'file');
  setCircumstances({ nation: 'scotland' });
  expect($writing.get()).toEqual(WRITTEN);
  expect(JSON.stringify([...tab.session.held, ...tab.device.held])).not.toMatch(/Sam|Dear/);
});

it('a letter can be begun again alone', () => {
  write();
  editLetter('complaint', undefined);
  expect($writing.get().edited).toEqual({ 'letter-of-claim': 'Dear Sirs' });
  editLetter('letter-of-claim', '');
  expect($writing.get().edited).toEqual({ 'letter-of-claim': '' });
});

it.each([
  ['a start again', startAgain],
  ['a link', () => takeUpLink({ depth: 'file' })],
])('nothing of it is shown to the next person, after %s', (_, next) => {
  write();
  next();
  expect($writing.get()).toEqual({ addresses: {}, edited: {}, opened: {} });
});

it('nor after Back to a page that the browser held on to, once somebody left by another', () => {
  changeSession({ answers: { depth: 'file' } });
  write();
  resumeAfterBack();
  expect($writing.get()).toEqual(WRITTEN);
  tab.session.clear();
  resumeAfterBack();
  expect($writing.get().addresses).toEqual({});
});
