import { useEffect } from 'preact/hooks';

const ERROR = 'Error: ';

/** Says in the title of the page that something is to be put right, while it is. */
export function useErrorTitle(faults: readonly unknown[]): void {
  useEffect(() => {
    const bare = document.title.replace(ERROR, '');
    document.title = faults.length > 0 ? `${ERROR}${bare}` : bare;
    return () => {
      document.title = document.title.replace(ERROR, '');
    };
  }, [faults]);
}
