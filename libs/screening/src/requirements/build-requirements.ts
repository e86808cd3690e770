import type { Requirements } from '../score/scorecard';
import type { AdjacentFields } from './adjacent-fields';
import { advancedDegree } from './criteria/advanced-degree';
import { bachelorDegree } from './criteria/bachelor-degree';
import { cmqoeCertificate } from './criteria/cmqoe-certificate';
import { cpimCertificate } from './criteria/cpim-certificate';
import { interpersonalSkills } from './criteria/interpersonal-skills';
import { processImprovement } from './criteria/process-improvement';
import { technologySkills } from './criteria/technology-skills';

/** The requirements for a production engineer, each criterion from a sentence of the seed document. A setting makes its own version. */
export function buildRequirements({ adjacentFields }: { readonly adjacentFields: AdjacentFields }): Requirements {
  return {
    id: 'production-engineer',
    version: adjacentFields === 'strict' ? '1.0.0-strict' : '1.0.0',
    title: 'Production engineer',
    criteria: [
      bachelorDegree(adjacentFields),
      advancedDegree(adjacentFields),
      interpersonalSkills,
      technologySkills,
      processImprovement,
      cpimCertificate,
      cmqoeCertificate,
    ],
  };
}

/** The built-in requirements: fields next to the three named ones count by the degree matrix. */
export const productionEngineer: Requirements = buildRequirements({ adjacentFields: 'graded' });
