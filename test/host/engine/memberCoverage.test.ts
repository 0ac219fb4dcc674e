import { type Emulated } from '../../../host/engine/emulated';
import { createForms } from '../../../host/forms/formApp';
import { Host } from '../../../host/host';
import { membersEmulated, membersUsed, missingIn, withMembersOf } from './googleMembers';

/** A form and one item of each kind: their classes make their members at run time. */
function formObjects(): Emulated[] {
  const forms = createForms(Host.fromSource('').world);
  const form = forms.create('Form', true);
  const adders = Object.keys(form.members).filter((name) => /^add.*Item$/.test(name));
  const items = adders.map((name) => (form as unknown as Record<string, () => Emulated>)[name]!());
  const rules = [
    forms.createCheckboxValidation(),
    forms.createTextValidation(),
    forms.createParagraphTextValidation(),
  ];
  return [forms, form, ...items, ...form.getItems(), ...rules];
}

describe('the scope of the host', () => {
  const used = membersUsed();

  it('is known: the add-on uses services through their published types', () => {
    expect(used.get('Range')).toContain('getValues');
  });

  it('covers every member of a Google service that the add-on uses', () => {
    expect(missingIn(used, withMembersOf(membersEmulated(), formObjects()))).toEqual([]);
  });
});
