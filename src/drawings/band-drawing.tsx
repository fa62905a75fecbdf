import { placeOnScale, SCALE_MARKS, SCALE_TO } from '../estimate/pound-scale.ts';
import { inPounds } from '../questions/pounds.ts';

export type Mark = {
  readonly id: string;
  readonly name: string;
  /** Pounds of today. */
  readonly pounds: number;
  readonly near: boolean;
};

type Props = {
  readonly low: number;
  /** Null where there is no middle figure to give. */
  readonly typical: number | null;
  readonly high: number;
  readonly marks: readonly Mark[];
  readonly base: string;
};

/* One drawing, two ways up: along on a wide screen, upright on a phone. Lengths are in the units of each viewBox. */
const LONG = 1000;
const MARK = 7;

type Placed = Mark & { readonly along: number; readonly row: number };

/** Marks in rows, so that none covers another. `gap` is the least distance between two in a row. */
function inRows(marks: readonly Mark[], gap: number): Placed[] {
  const ends: number[] = [];
  return [...marks]
    .sort((one, other) => one.pounds - other.pounds || one.id.localeCompare(other.id))
    .map((mark) => {
      const along = placeOnScale(mark.pounds) * LONG;
      const free = ends.findIndex((end) => along - end >= gap);
      const row = free === -1 ? ends.length : free;
      ends[row] = along;
      return { ...mark, along, row };
    });
}

export function BandDrawing(props: Props) {
  return (
    <figure class="band-drawing">
      <Along {...props} />
      <Upright {...props} />
      <figcaption>
        Each mark is a decided case in today’s pounds. Filled marks are the ones most like yours. The shaded
        part is the range.{goesOn(props) && ` ${goesOn(props)}`} The scale is not even: each step is ten times
        the one before. <a href={`${props.base}cases/`}>The cases as a table</a>
      </figcaption>
    </figure>
  );
}

function inWords({ low, typical, high }: Props): string {
  const middle = typical === null ? '' : `, with ${inPounds(typical)} as the typical figure`;
  return `The range runs from ${inPounds(low)} to ${inPounds(high)}${middle}, on a scale from nothing to ${inPounds(SCALE_TO)}. ${goesOn({ high })}`.trim();
}

/** A range that is longer than the drawing is never cut off unsaid. */
function goesOn({ high }: Pick<Props, 'high'>): string {
  return high > SCALE_TO
    ? `The drawing ends at ${inPounds(SCALE_TO)}; the range goes on to ${inPounds(high)}.`
    : '';
}

/** Beyond this place a name stands to the left of its mark, to stay inside the drawing. */
const NAMES_TURN = 0.72 * LONG;

/** Rows of names from the top, such that no line from a name to its mark runs through another name of its side. */
function namesInOrder(near: readonly Placed[]): Placed[] {
  const rightward = near.filter(({ along }) => along <= NAMES_TURN);
  const leftward = near.filter(({ along }) => along > NAMES_TURN).reverse();
  return [...leftward, ...rightward];
}

/** Height of a row of names, of the words over the band, and of a row of marks, in units of the wide drawing. */
const NAME_ROW = 24;
const TYPICAL_ROW = 34;
const MARK_ROW = 18;

function Along(props: Props) {
  const placed = inRows(props.marks, MARK * 2 + 2);
  const near = namesInOrder(placed.filter(({ near }) => near));
  const top = near.length * NAME_ROW + TYPICAL_ROW;
  const ground = top + 12 + Math.max(5, ...placed.map(({ row }) => row + 1)) * MARK_ROW;
  const at = (pounds: number) => placeOnScale(pounds) * LONG;
  const height = (mark: Placed) => ground - 12 - mark.row * MARK_ROW;
  return (
    <svg class="along" viewBox={`-30 0 1060 ${ground + 40}`} role="group" aria-label={inWords(props)}>
      <rect
        class="band"
        x={at(props.low)}
        y={top}
        width={at(props.high) - at(props.low)}
        height={ground - top}
        rx="4"
      />
      {SCALE_MARKS.map((pounds) => (
        <g key={pounds} class="scale-mark">
          <line x1={at(pounds)} x2={at(pounds)} y1={top} y2={ground} />
          <text x={at(pounds)} y={ground + 28}>
            {inPounds(pounds)}
          </text>
        </g>
      ))}
      <text class="scale-label" x={at(0)} y={ground + 28}>
        nothing
      </text>
      <line class="ground" x1="-20" x2="1020" y1={ground} y2={ground} />
      {props.typical !== null && (
        <line class="typical" x1={at(props.typical)} x2={at(props.typical)} y1={top - 5} y2={ground} />
      )}
      {near.map((mark, index) => {
        const y = 16 + index * NAME_ROW;
        const leftward = mark.along > NAMES_TURN;
        return (
          <g key={mark.id} class={leftward ? 'mark-name leftward' : 'mark-name'}>
            <line x1={mark.along} x2={mark.along} y1={y - 5} y2={height(mark) - MARK} />
            <text x={mark.along + (leftward ? -8 : 8)} y={y}>
              {nameAndSum(mark)}
            </text>
          </g>
        );
      })}
      {props.typical !== null && (
        <text class="typical-label" x={at(props.typical)} y={top - 11}>
          typical {inPounds(props.typical)}
        </text>
      )}
      <Marks placed={placed} draw={(mark) => ({ cx: mark.along, cy: height(mark) })} base={props.base} />
    </svg>
  );
}

const TALL = 760;

/** Room for a line of words on the upright drawing, in its units. */
const NAME_ROOM = 20;

function Upright(props: Props) {
  const at = (pounds: number) => (1 - placeOnScale(pounds)) * TALL + 20;
  const placed = inRows(props.marks, ((MARK * 2 + 2) * LONG) / TALL);
  const across = (mark: Placed) => 78 + mark.row * 17;
  const typical = props.typical === null ? [] : [{ wanted: at(props.typical), mark: undefined }];
  const named = spread(
    [...typical, ...placed.filter(({ near }) => near).map((mark) => ({ mark, wanted: at(mark.pounds) }))],
    NAME_ROOM,
  );
  const from = 96 + Math.max(...placed.map(({ row }) => row)) * 17;
  return (
    <svg class="upright" viewBox={`-14 0 394 ${TALL + 40}`} role="group" aria-label={inWords(props)}>
      <rect
        class="band"
        x="64"
        y={at(props.high)}
        width="316"
        height={at(props.low) - at(props.high)}
        rx="4"
      />
      {SCALE_MARKS.map((pounds) => (
        <g key={pounds} class="scale-mark">
          <line x1="64" x2="380" y1={at(pounds)} y2={at(pounds)} />
          <text x="56" y={at(pounds) + 4}>
            {inPounds(pounds)}
          </text>
        </g>
      ))}
      <text class="scale-label" x="56" y={at(0) + 4}>
        nothing
      </text>
      <line class="ground" x1="64" x2="64" y1="10" y2={TALL + 30} />
      {typical.map(({ wanted }) => (
        <line key="typical" class="typical" x1="64" x2={from - 14} y1={wanted} y2={wanted} />
      ))}
      {named.map(({ mark, wanted, place }) =>
        mark ? (
          <g key={mark.id} class="mark-name">
            <line x1={across(mark) + MARK} x2={from - 4} y1={wanted} y2={place} />
            <text x={from} y={place + 4}>
              {nameAndSum(mark, 14)}
            </text>
          </g>
        ) : (
          <g key="typical" class="typical-name">
            <line class="typical" x1={from - 14} x2={from - 4} y1={wanted} y2={place} />
            <text class="typical-label" x={from} y={place + 4}>
              typical {inPounds(props.typical ?? 0)}
            </text>
          </g>
        ),
      )}
      <Marks placed={placed} draw={(mark) => ({ cx: across(mark), cy: at(mark.pounds) })} base={props.base} />
    </svg>
  );
}

function nameAndSum({ name, pounds }: Mark, letters = 24): string {
  return `${shortName(name, letters)}, ${inPounds(pounds)}`;
}

type MarksProps = {
  readonly placed: readonly Placed[];
  readonly draw: (mark: Placed) => { readonly cx: number; readonly cy: number };
  readonly base: string;
};

/** Only the cases that are near are stops of a keyboard and read out: the table holds every one. */
function Marks({ placed, draw, base }: MarksProps) {
  const drawn = (near: boolean) =>
    placed
      .filter((mark) => mark.near === near)
      .map((mark) => <CaseMark key={mark.id} mark={mark} base={base} {...draw(mark)} />);
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus */}
      <g aria-hidden="true">{drawn(false)}</g>
      {drawn(true)}
    </>
  );
}

function CaseMark(props: {
  readonly mark: Mark;
  readonly base: string;
  readonly cx: number;
  readonly cy: number;
}) {
  const { mark, base, cx, cy } = props;
  const label = `${mark.name}, ${inPounds(mark.pounds)}`;
  return (
    <a
      href={`${base}cases/${mark.id}/`}
      aria-label={label}
      class={mark.near ? 'mark near' : 'mark'}
      tabindex={mark.near ? 0 : -1}
    >
      <circle cx={cx} cy={cy} r={MARK} />
      <title>{label}</title>
    </a>
  );
}

/** Moves labels apart so that each has `room`, keeping their order and staying near the wanted place. */
function spread<Label extends { readonly wanted: number }>(
  labels: readonly Label[],
  room: number,
): (Label & { readonly place: number })[] {
  const sorted = [...labels].sort((one, other) => one.wanted - other.wanted);
  const places = sorted.map(({ wanted }) => wanted);
  for (let index = 1; index < places.length; index += 1) {
    places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + room);
  }
  const last = places.length - 1;
  const over = Math.max(0, (places[last] ?? 0) - (TALL + 20));
  if (over > 0) {
    places[last] = (places[last] ?? 0) - over;
    for (let index = last - 1; index >= 0; index -= 1) {
      places[index] = Math.min(places[index] ?? 0, (places[index + 1] ?? 0) - room);
    }
  }
  return sorted.map((label, index) => ({ ...label, place: places[index] ?? label.wanted }));
}

/** A case's name cut at a word, to fit beside its mark. */
function shortName(name: string, letters = 24): string {
  if (name.length <= letters) return name;
  return `${name.slice(0, letters - 1).replace(/[\s,]+\S*$/, '')}…`;
}
