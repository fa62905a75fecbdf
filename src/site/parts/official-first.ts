/** Those who publish the law itself, a decision of their own, or what a regulator, a parliament or a ministry did. */
const OFFICIAL_HOSTS =
  /(^|\.)(gov\.uk|gov\.scot|judiciary\.uk|judiciaryni\.uk|bailii\.org|supremecourt\.uk|ico\.org\.uk|parliament\.uk|parliament\.scot|police\.uk|([a-z]+-)?ombudsman\.org\.uk|legalombudsman\.org\.uk|ombudsman\.wales|echr\.coe\.int|europa\.eu|investigatorypowerstribunal\.org\.uk|ipt-uk\.com|dataprotection\.ie)$/;

type Source = { readonly url: string; readonly mark?: string };

/** The law and official bodies before those who explain them; else as they were written. */
export function officialFirst<Listed extends Source>(sources: readonly Listed[]): Listed[] {
  return sources.toSorted((one, other) => Number(isOfficial(other)) - Number(isOfficial(one)));
}

/** As the source is marked, where sources of its kind are; else by who publishes it. */
function isOfficial({ url, mark }: Source): boolean {
  return mark === undefined ? OFFICIAL_HOSTS.test(new URL(url).hostname) : mark === 'A';
}
