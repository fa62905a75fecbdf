import { describe, expect, it } from 'vitest';
import { correctedDate } from '../../src/claim/corrected-date.ts';
import { correctedDates } from '../../src/news/corrected-dates.ts';
import { readAllPosts } from '../../src/records/content-files.ts';

const corrected = correctedDates(readAllPosts());
const legalAid = 'legal-aid-applicants-details-taken-in-cyber-attack';

describe('a date that a story once gave', () => {
  it('is known with the one that is right', () => {
    expect(corrected).toContainEqual({
      post: legalAid,
      was: '2025-04',
      now: '2024-12-31',
      on: '2026-11-29',
    });
  });

  it('is found in what somebody kept from that story, and nowhere else', () => {
    const kept = { happened: { kind: 'known', date: '2025-04' } } as const;
    expect(correctedDate(kept, legalAid, corrected)?.now).toBe('2024-12-31');
    expect(correctedDate(kept, 'another-story', corrected)).toBeUndefined();
    expect(correctedDate(kept, undefined, corrected)).toBeUndefined();
    expect(
      correctedDate({ happened: { kind: 'known', date: '2024-12-31' } }, legalAid, corrected),
    ).toBeUndefined();
    expect(correctedDate({}, legalAid, corrected)).toBeUndefined();
  });
});
