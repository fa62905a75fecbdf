/** What a list and a story show of one, as its Markdown has it. */
export type Story = {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly summary: string;
    readonly firstPublished: string;
    readonly category: string;
    readonly status: string;
    readonly tags: readonly string[];
    readonly breach: {
      readonly organisation: string;
      readonly lost: string;
      readonly recipients: string;
      readonly happened: { readonly from?: string; readonly to?: string };
    };
    readonly timeline: readonly { readonly date: string; readonly event: string }[];
    readonly sources: readonly { readonly title: string; readonly url: string }[];
  };
};

export function newestFirst<Kind extends Story>(stories: readonly Kind[]): Kind[] {
  return [...stories].sort((one, other) => other.data.firstPublished.localeCompare(one.data.firstPublished));
}

const GROUPS: Readonly<Record<string, (story: Story) => readonly string[]>> = {
  category: ({ data }) => [data.category],
  state: ({ data }) => [data.status],
  organisation: ({ data }) => [data.breach.organisation],
  year: ({ data: { breach } }) => [(breach.happened.from ?? breach.happened.to ?? '').slice(0, 4)],
  tag: ({ data }) => data.tags,
};

const PAGE = 20;

/** Every page of every list: all stories, and those of each category, state, organisation, year and tag. */
export function listPages(stories: readonly Story[]) {
  const lists = new Map([['all', [...stories]]]);
  for (const story of stories)
    for (const [kind, names] of Object.entries(GROUPS))
      for (const name of names(story)) {
        const list = `${kind}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
        lists.set(list, [...(lists.get(list) ?? []), story]);
      }
  return [...lists].flatMap(([list, all]) =>
    Array.from({ length: Math.ceil(all.length / PAGE) }, (_, page) => ({
      params: { list: page === 0 ? list : `${list}/${page + 1}` },
      props: { list, stories: all.slice(page * PAGE, (page + 1) * PAGE) },
    })),
  );
}
