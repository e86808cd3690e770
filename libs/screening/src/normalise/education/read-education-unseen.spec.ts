import { describeDegrees } from './degree-cases.fixture';
import { LOOK_ALIKES, SECTIONS, SENTENCES } from './degrees-fifth.fixture';
import { CELLS, COLUMNS } from './degrees-fourth.fixture';

const NONE: ReadonlySet<string> = new Set();

describeDegrees('education in columns, as many countries write it', COLUMNS, NONE);
describeDegrees('education in one messy cell', CELLS, NONE);
describeDegrees('education sections of résumés', SECTIONS, NONE);
describeDegrees('education told in sentences', SENTENCES, NONE);
describeDegrees('what looks like a degree in engineering', LOOK_ALIKES, NONE);
