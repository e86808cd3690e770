import { understand } from '@plumbline/intake';
import { join } from 'node:path';

describe('The template of a list', () => {
  it('has headings that are all known exactly, one for everything that is judged, so that nobody has to look at the columns', async () => {
    const understanding = await understand(join(__dirname, '../../apps/web/public/applicants-template.csv'));
    if ('problem' in understanding) throw new Error(understanding.problem);
    expect(understanding.isCertain).toBe(true);
    expect(understanding.mapping.filter(({ isExact }) => !isExact)).toEqual([]);
    expect(understanding.mapping.map(({ field }) => field)).toEqual([
      'name',
      'email',
      'phone',
      'address',
      'degree',
      'field_of_study',
      'institution',
      'graduation',
      'certifications',
      'skills',
      'years',
      'title',
      'employer',
      'experience',
    ]);
  });
});
