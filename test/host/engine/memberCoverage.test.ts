import { membersEmulated, membersUsed, missingIn } from './googleMembers';

describe('the scope of the host', () => {
  const used = membersUsed();

  it('is known: the add-on uses services through their published types', () => {
    expect(used.get('Range')).toContain('getValues');
  });

  it('covers every member of a Google service that the add-on uses', () => {
    expect(missingIn(used, membersEmulated())).toEqual([]);
  });
});
