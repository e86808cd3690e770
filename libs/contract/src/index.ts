export * from './problem';
export * from './accounts';
export * from './openings';
export * from './imports';
export * from './ranking';
export * from './applicants';
export * from './scores-explained';
