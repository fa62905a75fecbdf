import type { AwardMark } from '../../drawings/award-mark.ts';
import type { CaseRecord } from '../../records/content-schemas.ts';

type Filed = {
  readonly id: string;
  readonly data: Pick<CaseRecord, 'name' | 'decided' | 'basis' | 'award' | 'currency'>;
};

/** Every case with a sum for each person in pounds, as a mark at what it is worth today. */
export function awardMarks(
  cases: readonly Filed[],
  today: ReadonlyMap<string, number>,
  hrefOf: (id: string) => string,
): AwardMark[] {
  return cases.flatMap(({ id, data }) => {
    const pounds = today.get(id);
    if (pounds === undefined || data.award === null || data.currency !== 'GBP') return [];
    const year = Number(data.decided.slice(0, 4));
    return [{ id, name: data.name, pounds, year, basis: data.basis, href: hrefOf(id) }];
  });
}
