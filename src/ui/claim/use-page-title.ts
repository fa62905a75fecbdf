import { useEffect } from 'preact/hooks';

/** Names a page of the claim in the title, before the name of the site. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = document.title.replace(/^.*(?= – )/, title);
  }, [title]);
}
