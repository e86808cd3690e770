export * from './opening-keeper';
export * from './opening.entity';
export * from './rescore-desk';
export * from './rescore-store';
