export * from './data-source';
export * from './entities';
export * from './audit-trail';
export * from './openings';
export * from './imports';
export * from './accounts';
export * from './ranking';
