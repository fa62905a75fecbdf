import { placeOnScale, SCALE_MARKS, SCALE_TO } from '../estimate/pound-scale.ts';
import { inFigures, inPounds } from '../questions/pounds.ts';
import { textWidth } from './labels.ts';

type Span = { readonly from: number; readonly to: number };
type NamedCase = { readonly id: string; readonly plain: string; readonly pounds: number };

type Props = {
  /** What was paid without a court; undefined where nothing is known. Pounds of their day. */
  readonly paid: Span | undefined;
  /** The range of court decisions, in pounds of today. */
  readonly court: Span;
  /** Undefined where there is no middle figure to give. */
  readonly middle: number | undefined;
  readonly cases: readonly NamedCase[];
};

/** One scale with what was paid without a court, what courts gave and a few cases: one drawing for phones, one for desks. */
export function TwoScales(props: Props) {
  return (
    <figure class="two-scales">
      <Drawing {...props} across={NARROW} kind="narrow" />
      <Drawing {...props} across={WIDE} kind="wide" />
      {goesOn(props.court) && <figcaption>{goesOn(props.court)}</figcaption>}
    </figure>
  );
}

/** Units across, which are about CSS pixels on a phone and on a desk. */
const NARROW = 340;
const WIDE = 620;
/** Size of the words, in the same units; never under 12 pixels on a phone 320 wide. */
const WORDS = 13;
const ROW = 17;
const EDGE = 12;
/** The nearest of them; the others are dots. */
const NAMED_ON_A_PHONE = 3;

type Kind = { readonly across: number; readonly kind: 'narrow' | 'wide' };

function Drawing({ paid, court, middle, cases, across, kind }: Props & Kind) {
  const at = (pounds: number) => EDGE + placeOnScale(pounds) * (across - 2 * EDGE);
  const named = kind === 'narrow' ? cases.slice(0, NAMED_ON_A_PHONE) : cases;
  const unnamed = cases.slice(named.length);
  const names = [...named].sort((one, other) => one.pounds - other.pounds || one.id.localeCompare(other.id));
  const top = names.length * ROW + 10;
  const middleOf = (row: number) => top + row * 13 + 5;
  const ground = top + 30;
  return (
    <svg
      class={kind}
      viewBox={`0 0 ${across} ${ground + 22}`}
      role="img"
      aria-label={inWords({ paid, court, middle, cases })}
    >
      {paid && <Bar name="paid" from={at(paid.from)} to={at(paid.to)} y={middleOf(0)} />}
      <Bar name="court" from={at(court.from)} to={at(court.to)} y={middleOf(1)} />
      {middle !== undefined && (
        <line class="middle" x1={at(middle)} x2={at(middle)} y1={middleOf(1) - 7} y2={middleOf(1) + 7} />
      )}
      <line class="ground" x1="0" x2={across} y1={ground} y2={ground} />
      {[0, ...SCALE_MARKS.slice(kind === 'narrow' ? 1 : 0)].map((pounds) => (
        <g key={pounds} class="scale-mark">
          <line x1={at(pounds)} x2={at(pounds)} y1={ground} y2={ground + 4} />
          <text x={at(pounds)} y={ground + 18} text-anchor="middle">
            {inFigures(pounds)}
          </text>
        </g>
      ))}
      {unnamed.map(({ id, pounds }) => (
        <circle key={id} cx={at(pounds)} cy={ground} r="4.5" />
      ))}
      {names.map((named, row) => {
        const label = `${named.plain}, ${inPounds(named.pounds)}`;
        const long = textWidth(label, WORDS) * 1.06;
        const x = at(named.pounds);
        const start = Math.max(0, Math.min(x - 4, across - long));
        const y = row * ROW + 13;
        return (
          <g key={named.id} class="named">
            <line x1={x} x2={x} y1={y + 3} y2={ground - 4} />
            <text x={start} y={y}>
              {label}
            </text>
            <circle cx={x} cy={ground} r="4.5" />
          </g>
        );
      })}
    </svg>
  );
}

type BarProps = { readonly name: string; readonly from: number; readonly to: number; readonly y: number };

/** A sum that is always the same is a dot wide. */
function Bar({ name, from, to, y }: BarProps) {
  return (
    <rect
      class={`bar ${name}`}
      x={from - 2}
      width={Math.max(4, to - from + 4)}
      y={y - 5}
      height="10"
      rx="5"
    />
  );
}

function inWords({ paid, court, middle, cases }: Props): string {
  return [
    `A scale from nothing to ${inFigures(SCALE_TO)}, each step ten times the one before.`,
    paid ? `Paid without a court: ${inPounds(paid.from)} to ${inPounds(paid.to)}.` : '',
    `If a court found the law was broken: ${inPounds(court.from)} to ${inPounds(court.to)}${middle === undefined ? '' : `, with ${inPounds(middle)} in the middle`}.`,
    goesOn(court),
    ...cases.map(({ plain, pounds }) => `${plain}: ${inPounds(pounds)}.`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A range that is longer than the drawing is never cut off unsaid. */
function goesOn({ to }: Span): string {
  return to > SCALE_TO
    ? `The drawing ends at ${inFigures(SCALE_TO)}; the range goes on to ${inFigures(to)}.`
    : '';
}
