import type { ScoresExplained } from '@plumbline/contract';

export const BANDS: ScoresExplained['bands'] = [
  { name: 'Strong evidence', from: 75 },
  { name: 'Good evidence', from: 55 },
  { name: 'Partial evidence', from: 35 },
  { name: 'Little evidence found', from: 0 },
];

export const WORDS: ScoresExplained['words'] = [
  { word: 'Score', meaning: 'The points of all criteria together, 0 to 100. Every point is shown with the applicant’s own words.' },
  { word: 'Met', meaning: 'The words show it.' },
  { word: 'Partly', meaning: 'The words show some of it: close to what is asked for, not finished yet, or not shown in full.' },
  { word: 'Not met', meaning: 'There was something to read about it, and it does not show it.' },
  {
    word: 'Unknown',
    meaning:
      'There was nothing to read about it, or what there is can mean one thing or another. That is not a no: ask, or read for yourself.',
  },
  {
    word: 'Achievable',
    meaning:
      'The score if all that is unknown, and every date that is still to be verified, turned out well. The distance to the score shows how much nobody knows yet.',
  },
  { word: 'Flag', meaning: 'Something for a person to look at. A flag changes no points.' },
  { word: 'Place', meaning: 'The order by exact points, then by the time of import. A filter changes nobody’s place.' },
  { word: 'Decision', meaning: 'Made by people. Nobody is refused, hidden or moved by a score.' },
];

export const NEVER_SCORED: ScoresExplained['neverScored'] = [
  {
    what: 'Name, e-mail, phone, address and links',
    how: 'Kept to find and to reach the applicant, masked until somebody gives a reason to see them.',
  },
  {
    what: 'Gender, pronouns, age and date of birth, nationality, ethnicity, religion, marital status, children, photo, disability, veteran status',
    how: 'Columns of this kind are kept apart and reach no rule.',
  },
  { what: 'Years of experience', how: 'Shown, and there to filter by. No points: they stand for age as much as for skill.' },
  { what: 'The name of the university or the employer', how: 'Shown as imported. It changes no points.' },
  { what: 'Salary, availability, source and stage of the application', how: 'Kept and shown, never judged.' },
  {
    what: 'What somebody else noted about the applicant’s way with people',
    how: 'Notes are read for facts and marked as somebody’s note.',
  },
];

export const ATTRIBUTION: ScoresExplained['attribution'] = [
  'The requirements are quoted from “Qualifications to become a production engineer” by theresa bruno, 13 May 2017.',
  'This product includes information from the O*NET database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET is a trademark of USDOL/ETA. Plumbline has modified this information; USDOL/ETA has not approved, endorsed or tested the modifications.',
];
