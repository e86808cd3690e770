import type { Criterion } from '../../score/scorecard';
import { practiceFinding } from './practice-finding';

const POINTS = 1000;

/** Improving a production process, with a measured result. */
export const processImprovement: Criterion = {
  id: 'process-improvement',
  title: 'Improving production processes',
  points: POINTS,
  status: 'required',
  seed: [
    'Production engineers develop and improve products and processes in factories.',
    'Efficient and quality production of goods is the goal of this little known engineering speciality.',
    'Production engineers make factories more efficient.',
  ],
  howJudged: [
    'An improvement of a production figure (output, scrap, cycle time, cost, downtime) with a number and a method earns all points.',
    'A number without a method, or a method with a result in words, earns 70 %; being responsible for improvement 40 %.',
  ],
  judge: (applicant) => practiceFinding('process-improvement', POINTS, applicant.processImprovement, applicant),
};
