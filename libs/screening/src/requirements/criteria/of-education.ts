import type { Applicant } from '../../applicant/applicant';
import type { EducationFacts } from '../../applicant/facts';
import type { Finding } from '../../score/scorecard';

/**
 * A judgement of nothing but education. Applicants of one list share their facts where they wrote the same: those are judged once, which
 * changes nothing but the time.
 */
export function ofEducation(judge: (education: EducationFacts) => Finding): (applicant: Applicant) => Finding {
  const judged = new WeakMap<EducationFacts, Finding>();
  return ({ education }) => {
    const known = judged.get(education);
    if (known !== undefined) return known;
    const finding = judge(education);
    judged.set(education, finding);
    return finding;
  };
}
