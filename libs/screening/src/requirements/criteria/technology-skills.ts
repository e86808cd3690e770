import type { Criterion } from '../../score/scorecard';
import { practiceFinding } from './practice-finding';

const POINTS = 2400;

/** Technology of production, and applying it to the production process. */
export const technologySkills: Criterion = {
  id: 'technology',
  title: 'Technology applied to production',
  points: POINTS,
  status: 'required',
  seed: [
    'Production engineers have to stay informed of the latest technology and posses the ability to apply it to the production process.',
  ],
  howJudged: [
    'Applying a tool to production, with what it brought about, counts for 60 %; breadth over kinds of tools for 40 %, full at five kinds.',
    'Tools that are only listed earn at most half. Office software alone earns nothing.',
    'Each tool counts once, however often it is named.',
  ],
  judge: (applicant) => practiceFinding('technology', POINTS, applicant.technology, applicant),
};
