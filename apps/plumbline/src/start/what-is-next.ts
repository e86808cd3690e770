import type { FirstStart } from './first-start';
import { untilScreened } from './sample-progress';
import type { Terminal } from './terminal';

interface Next {
  readonly first: FirstStart;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly tell: Terminal;
  readonly stopping: AbortSignal;
}

/** Waits for the sample list where there is one, then says where to go. */
export async function tellWhatIsNext({ first, publicUrl, databaseUrl, tell, stopping }: Next): Promise<void> {
  if (first.sampleImportId !== undefined) {
    const screened = await untilScreened(databaseUrl, first.sampleImportId, stopping);
    if (screened === undefined) tell.note('The sample list is not screened yet: its import says why.');
    else tell.done('Sample', `${String(screened)} invented applicants screened`);
  }
  if (first.setUpToken === undefined) tell.link('Open Plumbline:', publicUrl);
  else tell.link('Open this link to make the first account. It works once:', `${publicUrl}/set-up#${first.setUpToken}`);
  tell.note('Ctrl-C stops everything. What you did stays, and the next start finds it again.');
}
