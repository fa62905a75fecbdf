import { expect, it } from 'vitest';
import type { Answers } from '../../src/questions/answers.ts';
import { adviserPage } from '../../src/result/adviser-page.ts';

function answered(answers: Answers): readonly string[] {
  const page = adviserPage({
    answers,
    circumstances: {},
    estimate: { kind: 'too-little', ask: [] },
    cases: [],
    withoutCourt: null,
    claim: null,
    breach: null,
    version: '1.0.0',
    today: '2026-11-29' as Parameters<typeof adviserPage>[0]['today'],
  });
  const list = page.find((block) => block.kind === 'list');
  return list?.kind === 'list' ? list.points : [];
}

it('says each answer by its short names, in the order of the question', () => {
  const lines = answered({ data: ['health', 'home-address'], depth: 'unknown', vulnerable: [], loss: 240 });
  expect(lines).toContain('What it was about: a home address, physical health');
  expect(lines).toContain('How much of it: how much is not known');
  expect(lines).toContain('Money lost: £240');
  expect(lines).toContain('Before the breach: None');
  expect(lines.filter((line) => line.endsWith(': Not answered yet')).length).toBeGreaterThan(3);
});
