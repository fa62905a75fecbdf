import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  ombudsmenToShow,
  readCoverage,
  readRemedies,
  remediesToCount,
} from '../../src/records/remedy-files.ts';
import { shown } from '../../src/remedies/shown.ts';
import { withoutCourt } from '../../src/remedies/without-court.ts';
import { FORMATS } from '../../src/session/fetched.ts';
import { replaceSession } from '../../src/session/session.ts';
import { readBreach } from '../../src/session/story.ts';
import {
  $fromOrganisations,
  $ombudsmen,
  $remedies,
  $withoutCourt,
  loadRemedies,
} from '../../src/session/without-court.ts';
import { openTab, setDay } from './fake-tab.ts';

const FILE = {
  format: FORMATS.remedies,
  ombudsmen: ombudsmenToShow(),
  ...shown({ records: readRemedies(), coverage: readCoverage() }),
};
const asked = vi.fn(async (_: string) => new Response(JSON.stringify(FILE)));

beforeEach(() => {
  setDay('2026-11-29');
  openTab();
  replaceSession({});
  $remedies.set(null);
  asked.mockClear();
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has nothing until the records are here, which are asked for once', async () => {
  expect([$withoutCourt.get(), $fromOrganisations.get(), $ombudsmen.get()]).toEqual([null, null, []]);
  await loadRemedies('/');
  await loadRemedies('/');
  expect(asked.mock.calls.map(([address]) => address)).toEqual(['/data/without-court.json']);
});

it('counts as the command line does, from what the browser is sent', async () => {
  await loadRemedies('/');
  const answers = { data: ['finance'], recipients: ['strangers'] };
  const circumstances = { nation: 'england', responsible: 'bank' } as const;
  replaceSession({ answers, circumstances });
  const found = withoutCourt(answers, circumstances, undefined, remediesToCount());
  expect($withoutCourt.get()).toEqual(found);
  expect($fromOrganisations.get()).toEqual(found.other);
  expect($ombudsmen.get().map(({ id }) => id)).toContain('financial-ombudsman');
});

it('takes the size of the breach, and whose it was, from the story until the person says', async () => {
  await loadRemedies('/');
  const story = {
    slug: 'a-story',
    title: 'A story',
    organisation: 'Someone Ltd',
    post: '/news/a-story/',
    answers: {},
    scale: 'mass-hack',
    claim: { responsible: 'pension' },
  };
  replaceSession({ breach: readBreach(story) });
  expect($withoutCourt.get()).toMatchObject({ side: 'organisation', group: 'mass-hack' });
  expect($fromOrganisations.get()).toEqual($withoutCourt.get());
  expect($ombudsmen.get().find(({ id }) => id === 'pensions-ombudsman')?.steps).toHaveLength(5);
  replaceSession({ breach: readBreach(story), circumstances: { responsible: 'police' } });
  expect($ombudsmen.get()).toEqual([]);
});

it('leaves alone a size that is none', async () => {
  await loadRemedies('/');
  replaceSession({
    breach: readBreach({
      slug: 'a',
      title: 'A',
      organisation: 'B',
      post: '/news/a/',
      answers: {},
      scale: 'huge',
    }),
  });
  expect($withoutCourt.get()).toMatchObject({ group: 'one-person' });
});
