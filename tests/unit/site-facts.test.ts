import { describe, expect, it } from 'vitest';
import { typeFaults, xmlFaults } from '../site/facts.ts';
import { isThorough } from './thoroughly.ts';

describe('the check of what the site tells machines', () => {
  it('refuses what is not XML', () => {
    expect(xmlFaults('a.xml', '<a xmlns:b="https://b.example"><b:c d="1"/>&amp;</a>')).toEqual([]);
    for (const broken of ['<a><b></a>', '<a>&nbsp;</a>', '<a b=1/>', '<a/><a/>', '<x:a/>', '<a>\u0000</a>']) {
      expect(xmlFaults('a.xml', broken), broken).not.toEqual([]);
    }
  });

  // A compiler reads all of schema.org for it.
  it.runIf(isThorough)(
    'refuses a property or a value that schema.org does not know, and names the page',
    () => {
      const faults = typeFaults([
        { of: 'whole', fact: { '@type': 'NewsArticle', headline: 'A', datePublished: '2026-01-01' } },
        { of: 'unknown', fact: { '@type': 'NewsArticle', headlines: 'A' } },
        {
          of: 'deep',
          fact: { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', place: 1 }] },
        },
        { of: 'wrong', fact: { '@type': 'Dataset', distribution: { '@type': 'NewsArticle' } } },
      ]);
      expect(faults.map((fault) => fault.split(':')[0])).toEqual(['unknown', 'deep', 'wrong']);
    },
    60_000,
  );
});
