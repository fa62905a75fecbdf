import { describe, expect, it } from 'vitest';
import { conductBodiesFor, ombudsmenFor, workBodiesFor } from '../../src/claim/bodies.ts';
import type { Nation, Responsible } from '../../src/claim/circumstances.ts';

function table(bodies: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(bodies).map(([key, wanted]) => {
    const [responsible = '', nation = ''] = key.split(' in ');
    return [{ responsible: responsible as Responsible, nation: nation as Nation }, wanted, key] as const;
  });
}

describe('the right body', () => {
  it.each(
    table({
      'council in england': ['lgsco'],
      'council in wales': ['psow'],
      'council in england-wales': ['lgsco', 'psow'],
      'council in scotland': ['spso'],
      'council in northern-ireland': ['nipso'],
      'council in unknown': ['lgsco', 'psow', 'spso', 'nipso'],
      'council in elsewhere': [],
      'health in england': ['phso'],
      'health in wales': ['psow'],
      'health in scotland': ['spso'],
      'health in northern-ireland': ['nipso'],
      'government in england': ['phso'],
      'government in wales': ['phso', 'psow'],
      'government in scotland': ['phso', 'spso'],
      'government in northern-ireland': ['phso', 'nipso'],
      'court in england': ['phso'],
      'court in wales': ['phso'],
      'court in scotland': ['spso'],
      'court in northern-ireland': ['nipso'],
      'care-home in england': ['lgsco'],
      'care-home in wales': ['psow'],
      'care-home in scotland': ['spso'],
      'care-home in northern-ireland': ['nipso'],
      'school in england': ['oia'],
      'school in wales': ['oia'],
      'school in scotland': ['spso'],
      'school in northern-ireland': ['nipso'],
      'university in england': ['oia'],
      'university in wales': ['oia'],
      'university in scotland': ['spso'],
      'university in northern-ireland': ['nipso'],
      'landlord in england': ['housing-ombudsman'],
      'landlord in wales': ['psow'],
      'landlord in scotland': ['spso'],
      'landlord in northern-ireland': ['nipso'],
      'bank in england': ['financial-ombudsman', 'pensions-ombudsman'],
      'bank in northern-ireland': ['financial-ombudsman', 'pensions-ombudsman'],
      'pension in scotland': ['pensions-ombudsman', 'financial-ombudsman'],
      'credit-agency in wales': ['financial-ombudsman'],
      'phone-company in england': ['communications-ombudsman', 'cisas'],
      'phone-company in northern-ireland': ['communications-ombudsman', 'cisas'],
      'energy in england': ['energy-ombudsman'],
      'energy in wales': ['energy-ombudsman'],
      'energy in scotland': ['energy-ombudsman'],
      'energy in northern-ireland': ['consumer-council-ni'],
      'solicitor in england': ['legal-ombudsman'],
      'solicitor in wales': ['legal-ombudsman'],
      'solicitor in scotland': ['slcc'],
      'solicitor in northern-ireland': [],
      'employer in england': [],
      'charity in wales': [],
      'unknown in england': [],
    }),
  )('%o: %j', (circumstances, wanted) => {
    expect(ombudsmenFor(circumstances)).toEqual(wanted);
  });

  it('names every scheme that a company of some other kind may be in, nation by nation', () => {
    const company = (nation: Nation) => ombudsmenFor({ responsible: 'company', nation });
    const everywhere = ['communications-ombudsman', 'cisas', 'financial-ombudsman'];
    const inBritain = [...everywhere, 'energy-ombudsman'];
    const sorted = (...ids: readonly string[]) => ids.toSorted();
    expect(company('england').toSorted()).toEqual(
      sorted(...inBritain, 'legal-ombudsman', 'housing-ombudsman', 'lgsco'),
    );
    expect(company('wales').toSorted()).toEqual(sorted(...inBritain, 'legal-ombudsman', 'psow'));
    expect(company('scotland').toSorted()).toEqual(sorted(...inBritain, 'slcc'));
    expect(company('northern-ireland').toSorted()).toEqual(sorted(...everywhere));
  });

  it.each(
    table({
      'police in england': ['iopc'],
      'police in wales': ['iopc'],
      'police in scotland': ['pirc'],
      'police in northern-ireland': ['poni'],
      'prosecutor in england': ['cps-complaints'],
      'prosecutor in wales': ['cps-complaints'],
      'prosecutor in scotland': ['spso'],
      'prosecutor in northern-ireland': ['pps-ni-complaints'],
      'council in england': [],
    }),
  )('looks at conduct: %o: %j', (circumstances, wanted) => {
    expect(conductBodiesFor(circumstances)).toEqual(wanted);
  });

  it('helps with work in each nation', () => {
    for (const nation of ['england', 'wales', 'scotland'] as const) {
      expect(workBodiesFor({ nation })).toEqual(['acas']);
    }
    expect(workBodiesFor({ nation: 'northern-ireland' })).toEqual(['labour-relations-agency']);
    expect(workBodiesFor({})).toEqual(['acas', 'labour-relations-agency']);
  });

  it('sends no parent of a pupil to the office for students, but the parent of a student', () => {
    expect(ombudsmenFor({ responsible: 'school', nation: 'england', whose: 'my-child' })).toEqual([]);
    const student = { responsible: 'university', nation: 'england', whose: 'my-child' } as const;
    expect(ombudsmenFor(student)).toEqual(['oia']);
  });

  it('is none while nobody knows who it was', () => {
    expect(ombudsmenFor({ nation: 'england' })).toEqual([]);
    expect(conductBodiesFor({})).toEqual([]);
  });
});
