import type { Criterion } from '../../score/scorecard';
import { ofCertificate } from './certificate-finding';

const POINTS = 600;

/** CPIM of ASCM, formerly APICS. */
export const cpimCertificate: Criterion = {
  id: 'cert.cpim',
  title: 'CPIM',
  points: POINTS,
  status: 'bonus',
  seed: [
    'Although certification is not required by many companies, it will enhance your job prospects.',
    'There are two types of certification for production engineers; one is offered by the Association for Operations Management (APICS).',
    'It requires you to pass a series of tests that cover supply chain management, resource planning, scheduling, production operations, and strategic planning.',
    'After you pass these tests, you will be certified in Production and Inventory Management (CPIM).',
  ],
  howJudged: [
    'Held and not out of date earns all points; a full set of modules 80 %, an award older than five years with no renewal named 70 %.',
    'Parts, studying, training, membership and expired certificates are shown and earn nothing.',
  ],
  judge: ofCertificate('CPIM', 'cert.cpim', POINTS),
};
