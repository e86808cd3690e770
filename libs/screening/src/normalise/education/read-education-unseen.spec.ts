import { describeDegrees } from './degree-cases.fixture';
import { LOOK_ALIKES, SECTIONS, SENTENCES } from './degrees-fifth.fixture';
import { CELLS, COLUMNS } from './degrees-fourth.fixture';
import { SIXTH } from './degrees-sixth.fixture';

const NONE: ReadonlySet<string> = new Set();

describeDegrees('education in columns, as many countries write it', COLUMNS, NONE);
describeDegrees('education in one messy cell', CELLS, NONE);
describeDegrees('education sections of résumés', SECTIONS, NONE);
describeDegrees('education told in sentences', SENTENCES, NONE);
describeDegrees('what looks like a degree in engineering', LOOK_ALIKES, NONE);

/** An Italian school that only its name gives away, and a word for the bachelor's degree in Swedish and the master's in Danish. */
describeDegrees('education of all kinds, sixth table', SIXTH, new Set(['Dip. Ing.; Meccanica; ITIS Galvani', 'Kandidat; Maskinteknik']));
