export * from './applicant/column';
export * from './applicant/quote';
export * from './applicant/facts';
export * from './applicant/applicant';
export * from './score/scorecard';
