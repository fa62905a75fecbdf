import { NewRelease } from './new-release.tsx';

type Props = {
  readonly what: string;
  /** What was thrown. */
  readonly because: unknown;
  readonly retry: () => void;
};

/** Says what could not be had, that nothing is lost, and offers another try. */
export function Failed({ what, because, retry }: Props) {
  return (
    <div class="notice" role="alert">
      <h1 tabIndex={-1}>We could not load {what}</h1>
      <p>Your answers are safe in this tab. Check that you are online, then try again.</p>
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
      <NewRelease because={because} />
    </div>
  );
}
