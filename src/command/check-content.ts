import { existsSync } from 'node:fs';
import { checkBuilt, checkContent, checkDrafts } from '../editorial/check.ts';
import { inWords } from '../editorial/finding.ts';

/** Says what an editor must mend in content/ and in the built pages, and fails if there is anything. */
const built = existsSync('dist/index.html');
const findings = [...checkContent(), ...(built ? checkBuilt('dist', process.env.SITE_BASE) : [])];
for (const finding of findings) console.error(inWords(finding));
const unfinished = checkDrafts();
if (unfinished.length > 0) console.log('In drafts, before they are published:');
for (const finding of unfinished) console.log(`  ${inWords(finding)}`);
if (!built) console.log('The built pages were not checked: there is no dist/. Run "npm run build" first.');
console.log(findings.length === 0 ? 'Nothing to mend in the content.' : `${findings.length} to mend.`);
process.exit(findings.length === 0 ? 0 : 1);
