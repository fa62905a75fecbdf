import type { Condition } from './condition.ts';

/** The three things a band is scored from. */
export const FACTORS = ['sensitivity', 'exposure', 'distress'] as const;
export type Factor = (typeof FACTORS)[number];

/** Where in the journey a question stands; distress comes last, behind a page that says so. */
type Part = 'information' | 'exposure' | 'before' | 'distress' | 'loss' | 'claim';

export type Option = {
  readonly value: string;
  /** What the person reads beside the box. */
  readonly label: string;
  /** The label where a parent asks for a child. */
  readonly labelForChild?: string;
  /** A line under the label, where the label alone could be misread. */
  readonly hint?: string;
  /** A decided case that was recorded with this option; the hint says how it was there. */
  readonly likeCase?: string;
  /** How explanations name it in the middle of a sentence: "alike: …". */
  readonly short: string;
  /** Choosing it clears the others: "nobody outside is known to have it". */
  readonly alone?: boolean;
};

/** What a question asks, in every wording of it. */
export type Wording = {
  /** The heading of the question's page. */
  readonly text: string;
  /** The same question in words that suit earlier answers; the first that holds is used. It never asks for more or less. */
  readonly textWhen?: readonly {
    readonly when: Condition;
    readonly text: string;
    readonly textForChild?: string;
  }[];
  /** The same question where a story names the organisation, as `{organisation}`. */
  readonly textFor?: string;
  /** The same question where a parent asks for a child. */
  readonly textForChild?: string;
};

type Asked = Wording & {
  readonly id: string;
  readonly part: Part;
  readonly hint?: string;
  /** Why we ask, under each question. */
  readonly why: string;
  /** A short name for tables and the worksheet. */
  readonly name: string;
  readonly askWhen?: Condition;
  /** No step on the way: whoever wants to say it does so from the page where the answers are checked. */
  readonly whenWanted?: true;
};

/** One option, listed from the least to the most serious where `ordered`. */
export type OneQuestion = Asked & {
  readonly asks: 'one';
  readonly factor?: Factor;
  readonly ordered?: boolean;
  readonly options: readonly Option[];
};

/** Options shown together under a name: from the one with this value to where the next group begins. */
type Group = { readonly name: string; readonly from: string };

/** Any number of options; `none` is what an empty list is called, where an empty list is an answer. */
export type ManyQuestion = Asked & {
  readonly asks: 'many';
  readonly factor?: Factor;
  readonly options: readonly Option[];
  /** A long list in parts; an option that stands alone is in none of them. */
  readonly groups?: readonly Group[];
  readonly none?: string;
  /** Leaving it empty is an answer that is not kept. */
  readonly optional?: boolean;
};

/** One head of loss, with a box of its own. */
type Head = Pick<Option, 'value' | 'label' | 'hint'>;

/** A sum in whole pounds, added up from its heads; leaving them empty is an answer. */
export type PoundsQuestion = Asked & { readonly asks: 'pounds'; readonly heads: readonly Head[] };

/** A number of whole years. */
export type YearsQuestion = Asked & {
  readonly asks: 'years';
  readonly least: number;
  readonly most: number;
  /** Leaving it empty is an answer. */
  readonly optional?: boolean;
};

/** A date as well as the person knows it; `goesOn` where it may not be over. */
export type WhenQuestion = Asked & { readonly asks: 'when'; readonly goesOn?: boolean };

/** Questions that are answered by choosing. */
export type ChoiceQuestion = OneQuestion | ManyQuestion;
/** What the list of what happened asks, and the list of where and when. */
export type BreachQuestion = ChoiceQuestion | PoundsQuestion;
export type ClaimQuestion = ChoiceQuestion | YearsQuestion | WhenQuestion;
export type Question = BreachQuestion | ClaimQuestion;

/** What only readers and writers of the list need. */
type Words = keyof Wording | 'name' | 'hint' | 'why' | 'ordered' | 'groups' | 'heads';
type BareChoice<Asks extends ChoiceQuestion> = Omit<Asks, Words | 'options' | 'none'> & {
  readonly options: readonly Pick<Option, 'value' | 'alone'>[];
  /** Present where an empty list is an answer. */
  readonly none?: string | true;
};

/** A question without its words: all that reading answers, the journey and the sum need. */
export type Bare<Asks extends Question> = Asks extends ChoiceQuestion ? BareChoice<Asks> : Omit<Asks, Words>;

/** Every question takes it; it never scores as the best or the worst option. */
export const UNKNOWN = 'unknown';
