import type { Criterion } from '../../score/scorecard';
import { ofCertificate } from './certificate-finding';

const POINTS = 400;

/** CMQ/OE of ASQ. */
export const cmqoeCertificate: Criterion = {
  id: 'cert.cmqoe',
  title: 'CMQ/OE',
  points: POINTS,
  status: 'bonus',
  seed: [
    'The American Society for Quality offers certification for more experienced production engineers.',
    'You must pass an exam and have worked at least 10 years to become a Manager of Quality/Organizational Excellence (CMQ/OE).',
  ],
  howJudged: [
    'Held and not out of date earns all points; an award older than three years with no renewal named 70 %.',
    'Where the years of work are fewer than ASQ asks for after its waiver for education, a flag says so; the points stay.',
  ],
  judge: ofCertificate('CMQ/OE', 'cert.cmqoe', POINTS),
};
