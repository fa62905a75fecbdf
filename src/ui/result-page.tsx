import { BackTo, FetchedPage } from './fetched-page.tsx';
import { resultPage } from './load-result.ts';

export function ResultPage({ base }: { readonly base: string }) {
  return (
    <>
      <BackTo place="check" words="Back to your answers" />
      <FetchedPage
        base={base}
        page={resultPage}
        what="the decided cases"
        waiting="Comparing your answers with decided cases"
      />
    </>
  );
}
