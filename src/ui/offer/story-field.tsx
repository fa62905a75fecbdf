/** A breach that we have a story on, as the page lists it. */
export type Story = { readonly slug: string; readonly name: string };

type Props = {
  readonly stories: readonly Story[];
  readonly slug: string;
  readonly onChange: (slug: string) => void;
};

/** A story fills in what it knows, and says whether something can be joined. */
export function StoryField({ stories, slug, onChange }: Props) {
  return (
    <div class="offer-field">
      <label for="offer-story">Is it about one of these?</label>
      <p class="hint" id="offer-story-hint">
        We have a story on each. It tells us whether there is a group claim.
      </p>
      <select
        id="offer-story"
        class="field"
        aria-describedby="offer-story-hint"
        value={slug}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">None of these, or I don’t know</option>
        {stories.map(({ slug: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
