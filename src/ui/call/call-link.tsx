/** The way to ask for a call, where whoever runs this copy takes calls; the page says who that is. */
export function CallLink({ base }: { readonly base: string }) {
  const operator = document.getElementById('questionnaire')?.dataset.call;
  if (!operator) return null;
  return (
    <p>
      This copy is run by {operator}. <a href={`${base}call/`}>Ask them to ring you</a>. Your answers go with
      that only if you tick them.
    </p>
  );
}
