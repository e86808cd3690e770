import type { ApplicantView, FindingView, QuoteView } from '@plumbline/contract';
import type { ApplicantRecord } from '@plumbline/persistence';
import { buildRequirements, CREDENTIALS, fingerprint, judge, type Judgement, type Quote, type Requirements } from '@plumbline/screening';
import { viewRanked } from '../ranking/ranked-view';
import { ShownWords } from './shown-words';

/** The neighbours of an applicant in the list that it was opened from. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** One applicant with the whole explained judgement: judged again from the stored record, and held against the stored fingerprint. */
export function viewApplicant(file: ApplicantRecord, isRevealed: boolean, neighbours: Neighbours): ApplicantView {
  const requirements = buildRequirements({ adjacentFields: file.adjacentFields });
  const judgement = judge({ row: file.ranked.row, cells: file.cells }, file.columns, file.asOf, requirements);
  const { identity, education, experience, certifications } = judgement.applicant;
  const words = new ShownWords(file, identity, isRevealed);
  const quote = (it: Quote): QuoteView => words.quote(it);
  const print = fingerprint(judgement.scorecard, judgement.applicant);
  return {
    ...viewRanked(file.ranked, isRevealed),
    openingId: file.openingId,
    email: isRevealed ? identity.email : null,
    phone: isRevealed ? identity.phone : null,
    findings: viewFindings(judgement, requirements, words),
    facts: {
      mastersEngineering: education.mastersEngineering,
      mba: education.mba,
      statedYears: experience.statedYears,
      datedYears: experience.datedYears,
      yearsQuotes: experience.quotes.map(quote),
      certifications: certifications.map((it) => ({
        code: it.code,
        name: CREDENTIALS.find(({ code }) => code === it.code)?.name ?? it.code,
        status: it.status,
        reason: words.sentence(it.reason),
        quote: quote(it.quote),
      })),
    },
    flags: judgement.scorecard.flags.map(({ code, say }) => ({ code, say })),
    flagDetails: judgement.scorecard.flags.map(({ code, say, quotes }) => ({ code, say, quotes: quotes.map(quote) })),
    cells: words.cells(),
    import: { ...file.import, row: file.ranked.row },
    fingerprint: print,
    isAsStored: print === file.fingerprint,
    requirementsVersion: requirements.version,
    asOf: file.asOf,
    ...neighbours,
  };
}

function viewFindings({ scorecard }: Judgement, { criteria }: Requirements, words: ShownWords): FindingView[] {
  return scorecard.findings.map((it) => {
    const criterion = criteria.find(({ id }) => id === it.id);
    return {
      ...it,
      title: criterion?.title ?? it.id,
      seed: [...(criterion?.seed ?? [])],
      reason: words.sentence(it.reason),
      quotes: it.quotes.map((quote) => words.quote(quote)),
    };
  });
}
