/** A place as it stands in the page. */
export type ShownPlace = {
  readonly root: HTMLElement;
  /** In plain words, not those that suit the answers: a title stays in the browser's history. */
  readonly title: string;
  /** Follows what was said: run when the place is shown, and after each change. */
  readonly update?: () => void;
  readonly leave?: () => void;
  /** Whether something else is to be shown at this place by now. */
  readonly isOver?: () => boolean;
};
