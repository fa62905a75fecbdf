import { amountOf, type Law, type Source, type UkNation } from './law.ts';

/** One thing a reader should know, with its source where it states law. */
export type Point = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source?: Source;
  readonly settled: boolean;
};

export type Statute = 'uk-gdpr' | 'law-enforcement' | 'act-of-1998' | 'depends';

const PANOPTICON: Source = {
  title: 'Panopticon on Driver v CPS',
  url: 'https://panopticonblog.com/2022/10/17/dpa-breach-at-lowest-end-of-spectrum-high-court-awards-250/',
};
const NELSONS: Source = {
  title: 'Nelsons on damages and the GDPR',
  url: 'https://www.nelsonslaw.co.uk/damages-in-gdpr',
};

export function statutePoint(statute: Statute): Point {
  const texts: Readonly<Record<Statute, Omit<Point, 'id' | 'settled'>>> = {
    'uk-gdpr': {
      title: 'The UK GDPR',
      text: 'The claim would rest on article 82 of the UK GDPR, with section 168 of the Data Protection Act 2018. Distress counts as harm.',
      source: NELSONS,
    },
    'law-enforcement': {
      title: 'The law-enforcement part of the 2018 Act',
      text: 'This is for what police and prosecutors do with information about crime. The claim mostly rests on Part 3 of the Data Protection Act 2018 and section 169, not on the UK GDPR. Driver v Crown Prosecution Service was decided so. If it was staff or pay records, the UK GDPR applies.',
      source: PANOPTICON,
    },
    'act-of-1998': {
      title: 'The Act of 1998',
      text: 'It happened before 25 May 2018, so the Data Protection Act 1998 applies. Losing control of data brings no money by itself under that Act.',
      source: {
        title: 'HSF on Lloyd v Google',
        url: 'https://hsfnotes.com/data/2021/11/10/no-compensation-for-loss-of-control-of-data-google-wins-at-the-supreme-court/',
      },
    },
    depends: {
      title: 'Which part of the law depends on who it was',
      text: 'Most organisations come under article 82 of the UK GDPR and section 168 of the Data Protection Act 2018. Work on crime comes under Part 3 of that Act and section 169.',
      source: NELSONS,
    },
  };
  return { id: `statute-${statute}`, settled: true, ...texts[statute] };
}

/** Checked on 22 November 2026; the appeal is live. */
export const farleyPoint: Point = {
  id: 'farley',
  title: 'Whether it must be serious is not settled',
  text: 'On 22 August 2025, in Farley v Paymaster, the Court of Appeal said that a claim over data need not reach any level of seriousness. Fear of misuse counts only where it is well founded. The Supreme Court gave permission to appeal on 17 December 2025 (UKSC/2025/0185). On 22 November 2026 we found no judgment. If it is reversed, small claims may fail.',
  source: { title: 'UK Supreme Court, UKSC/2025/0185', url: 'https://supremecourt.uk/cases/uksc-2025-0185' },
  settled: false,
};

/** What to know about the courts of a nation, with the figures of content/law/tracks.yaml filled in. */
export function nationPoints(nation: UkNation | undefined, injured: boolean, law: Law): readonly Point[] {
  return pointsOf(nation, injured).map((point) => ({ ...point, text: fill(point.text, law) }));
}

function pointsOf(nation: UkNation | undefined, injured: boolean): readonly Point[] {
  if (nation === 'scotland') return SCOTLAND;
  if (nation === 'northern-ireland') return NORTHERN_IRELAND;
  if (nation === undefined) return [NATION_UNKNOWN];
  return [COURT, SMALL_CLAIMS, ...(injured ? [INJURY] : []), COSTS, LIST, PROTOCOL];
}

/** Writes a track's figure where its id stands in braces. */
function fill(text: string, law: Law): string {
  return text.replaceAll(/\{([a-z-]+)\}/g, (_, id: string) =>
    amountOf(law.tracks, id).toLocaleString('en-GB'),
  );
}

const RULE: Source = {
  title: 'Civil Procedure Rules, rule 26.9',
  url: 'https://www.legislation.gov.uk/uksi/1998/3132/rule/26.9',
};
const CPAG: Source = {
  title: 'Ask CPAG on costs in small claims',
  url: 'https://askcpag.org.uk/?anchor=A-252621_1&id=-252621',
};
const INFORRM: Source = {
  title: 'Inforrm on the Media and Communications List',
  url: 'https://inforrm.org/2019/08/09/practice-note-media-and-communications-list-becomes-a-specialist-list-new-rule-53-practice-directions-and-pre-action-protocol/',
};

const COURT: Point = {
  id: 'court',
  title: 'The County Court',
  text: 'Most claims over data start in the County Court. Where no sum can be fixed, as with distress, the claim goes in on paper.',
  source: {
    title: 'GOV.UK, make a court claim for money',
    url: 'https://www.gov.uk/make-court-claim-for-money',
  },
  settled: true,
};
const SMALL_CLAIMS: Point = {
  id: 'small-claims',
  title: 'Small claims',
  text: 'A claim for £{small-claims-limit} or less is mostly a small claim. It is made to be used without a lawyer.',
  source: RULE,
  settled: true,
};
const COSTS: Point = {
  id: 'costs',
  title: 'What the winner gets back in a small claim',
  text: 'The court fees, travel, up to £{small-claims-earnings-per-day} for a day off work, and up to £{small-claims-expert} for an expert. A lawyer’s bill is not paid by the loser, unless someone behaved badly. So a lawyer’s bill would come out of the award.',
  source: CPAG,
  settled: true,
};
const INJURY: Point = {
  id: 'injury',
  title: 'A diagnosed injury changes the track',
  text: 'If the injury part is worth more than £{small-claims-injury-limit}, it cannot be a small claim. Then the loser may pay more of the winner’s costs, so take advice. The £1,000 on many websites is out of date.',
  source: RULE,
  settled: true,
};
const LIST: Point = {
  id: 'media-list',
  title: 'If it goes to the High Court',
  text: 'It belongs in the Media and Communications List. Small cases sent there may be moved to the County Court.',
  source: INFORRM,
  settled: true,
};
const PROTOCOL: Point = {
  id: 'protocol',
  title: 'Write first',
  text: 'A protocol says to send a letter of claim before going to court. A court can make someone who skipped it pay for that.',
  source: { title: 'Jane Lambert on the protocol', url: 'https://nipcdp.blogspot.com/2026/03' },
  settled: true,
};
const SCOTLAND: readonly Point[] = [
  {
    id: 'sheriff-court',
    title: 'The sheriff court',
    text: 'A claim of £{simple-procedure-limit} or less can use simple procedure, which is made for people without a lawyer. Above that it is an ordinary cause.',
    source: {
      title: 'Scottish Courts and Tribunals, simple procedure',
      url: 'https://www.scotcourts.gov.uk/taking-action/simple-procedure',
    },
    settled: true,
  },
  {
    id: 'scotland-own-rules',
    title: 'Scotland has its own rules',
    text: 'The data law is the same. The fees, the costs and the words are Scottish, so we show none from England. Ask the court what it costs to start.',
    settled: true,
  },
];
const NORTHERN_IRELAND: readonly Point[] = [
  {
    id: 'ni-courts',
    title: 'The county court',
    text: 'A claim of £{ni-small-claims-limit} or less can be a small claim, but not one for an injury. Above that it is a civil bill in the county court, up to £{ni-county-court-limit}.',
    source: {
      title: 'nidirect, small claims process',
      url: 'https://www.nidirect.gov.uk/articles/small-claims-process',
    },
    settled: true,
  },
  {
    id: 'ni-own-rules',
    title: 'Northern Ireland has its own rules',
    text: 'The data law is the same. The fees, the costs and the guide to injury sums are its own, so we show none from England.',
    settled: true,
  },
];
const NATION_UNKNOWN: Point = {
  id: 'nation-unknown',
  title: 'The court depends on the nation',
  text: 'England and Wales, Scotland and Northern Ireland each have their own courts and fees. Tell us which, and we can say more.',
  settled: true,
};
