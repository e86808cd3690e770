import type { Criterion } from '../../score/scorecard';
import { practiceFinding } from './practice-finding';

const POINTS = 1800;

/** Persuading, compromising and negotiating with management, suppliers and employees. */
export const interpersonalSkills: Criterion = {
  id: 'interpersonal',
  title: 'Interpersonal skills',
  points: POINTS,
  status: 'required',
  seed: [
    'A solid education will not get you in the door without strong interpersonal skills.',
    'Production engineers often have to persuade, compromise and negotiate with management, suppliers and employees.',
    'Without good people skills, you are unlikely to get a job in this field.',
  ],
  howJudged: [
    'Behaviour counts, not adjectives: a verb, with whom, about what, and what came of it, in one clause.',
    'Persuading, compromising or negotiating with an object and an outcome earns 80 to 100 %; one concrete behaviour, or training, coordinating and leading people, 40 to 60 %; claims alone 20 %, however many.',
    'Audiences other than management, suppliers and employees halve the points. Repetition earns nothing.',
  ],
  judge: (applicant) => practiceFinding('interpersonal', POINTS, applicant.interpersonal, applicant),
};
