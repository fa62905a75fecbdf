import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readCoverage, readRemedies } from '../../src/records/remedy-files.ts';
import { shown } from '../../src/remedies/shown.ts';
import { $law, doneByOffer } from '../../src/session/claim.ts';
import { FORMATS } from '../../src/session/fetched.ts';
import { $offer, $storyMoney, $weighed, loadStoryMoney, setOffer } from '../../src/session/offer.ts';
import { $session, changeSession, replaceSession } from '../../src/session/session.ts';
import { readBreach } from '../../src/session/story.ts';
import { $remedies } from '../../src/session/without-court.ts';
import { law } from './claim-law.ts';
import { openTab, setDay } from './fake-tab.ts';
import { OFFERED, TODAY } from './offer/people.ts';

const JOINING = {
  kind: 'group-claim',
  by: 'A firm',
  until: null,
  asks: 'money',
  costs: 'a share',
  url: 'https://a.example',
};
const PAYMENT = { kind: 'offer', amount: 50, each: true, date: '2026', note: 'To each.' };
const asked = vi.fn(
  async (_: string) =>
    new Response(JSON.stringify({ format: FORMATS.breach, joining: [JOINING], payments: [PAYMENT] })),
);
const story = (slug: string) =>
  readBreach({ slug, title: 'A story', organisation: 'Someone Ltd', post: `/news/${slug}/`, answers: {} });

beforeEach(() => {
  setDay(TODAY);
  openTab();
  replaceSession({});
  $law.set({ ...law, corrected: [] } as never);
  $remedies.set({ ...shown({ records: readRemedies(), coverage: readCoverage() }), ombudsmen: [] });
  asked.mockClear();
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('weighs each offer in the tab as it was counted by hand', () => {
  for (const { answers, circumstances, offer, says } of OFFERED.filter(({ offer }) => !('breach' in offer))) {
    replaceSession({ answers, circumstances, offer });
    expect($weighed.get()).toMatchObject(says);
  }
});

it('has none where nothing was said, or what was kept cannot be read', () => {
  expect([$offer.get(), $weighed.get()]).toEqual([undefined, null]);
  for (const offer of [{ form: 'cash' }, { form: 'money' }, { form: 'money', pounds: 'x' }]) {
    changeSession({ offer });
    expect([$offer.get(), $weighed.get()]).toEqual([undefined, null]);
  }
  setOffer({ form: 'nothing' });
  expect($session.get().offer).toEqual({ form: 'nothing' });
  expect($weighed.get()).not.toBeNull();
  $law.set(null);
  expect($weighed.get()).toBeNull();
});

it('is among the things done already, until the person has said what those are', () => {
  const nation = { nation: 'wales' } as const;
  expect(doneByOffer(nation)).toEqual(nation);
  for (const [form, already] of [
    ['money', ['offered']],
    ['monitoring', ['offered-monitoring']],
    ['voucher', undefined],
    ['nothing', undefined],
    ['constructor', undefined],
  ] as const) {
    changeSession({ offer: { form } });
    expect(doneByOffer(nation)).toEqual({ ...nation, ...(already && { already }) });
  }
  changeSession({ offer: { form: 'money' } });
  expect(doneByOffer({ already: ['complained'] })).toEqual({ already: ['complained'] });
});

it('knows what can be joined over the story of this tab, and over no other', async () => {
  await loadStoryMoney('/');
  expect(asked).not.toHaveBeenCalled();
  replaceSession({ breach: story('a-story'), offer: { form: 'money', pounds: 20, signs: true } });
  await loadStoryMoney('/');
  await loadStoryMoney('/');
  expect(asked.mock.calls.map(([address]) => address)).toEqual(['/data/breaches/a-story.json']);
  expect($storyMoney.get()).toEqual({ slug: 'a-story', joining: [JOINING], payments: [PAYMENT] });
  expect($weighed.get()?.ends).toContain('group-claim');
  changeSession({ breach: story('another') });
  expect($storyMoney.get()).toBeNull();
  expect($weighed.get()?.ends).not.toContain('group-claim');
});

it('goes with whoever was here', () => {
  setOffer({ form: 'nothing' });
  replaceSession({});
  expect([$offer.get(), $session.get().offer]).toEqual([undefined, {}]);
});
