// PropertiesService.
import type { ConformanceRow } from './row';

const REFERENCE = 'Class Properties (reference)';
const QUOTAS = 'Quotas for Google Services: properties value size 9 kB, total size 500 kB';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'properties.absent',
    behaviour: 'a property that does not exist is null',
    evidence: 'DOC',
    source: REFERENCE,
    script: "return PropertiesService.getDocumentProperties().getProperty('not there');",
    expected: null,
  },
  {
    id: 'properties.setMany',
    behaviour: 'setProperties leaves other properties unless told to delete them',
    evidence: 'DOC',
    source: REFERENCE,
    script: `var p = PropertiesService.getDocumentProperties();
      p.deleteAllProperties().setProperty('a', '1').setProperties({ b: '2' });
      var first = p.getProperties();
      return [first, p.setProperties({ c: '3' }, true).getProperties()];`,
    expected: [{ a: '1', b: '2' }, { c: '3' }],
  },
  {
    id: 'properties.valueSize',
    behaviour: 'a value over 9 kB is refused',
    evidence: 'SEEN',
    source: QUOTAS,
    script: "PropertiesService.getDocumentProperties().setProperty('k', new Array(9300).join('x'));",
    throws: 'Argument too large: value',
  },
  {
    id: 'properties.storeSize',
    behaviour: 'a store over 500 kB is refused',
    evidence: 'SEEN',
    source: QUOTAS,
    script: `var p = PropertiesService.getDocumentProperties();
      for (var i = 0; i < 60; i += 1) p.setProperty('k' + i, new Array(9000).join('x'));`,
    throws: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  },
  {
    id: 'properties.perUser',
    behaviour: 'user properties belong to one account',
    evidence: 'DOC',
    source: 'PropertiesService.getUserProperties (reference)',
    observe: (open) => {
      const host = open(
        "var p = PropertiesService.getUserProperties(); var old = p.getProperty('k'); p.setProperty('k', 'v'); return old;",
      );
      host.run('entry');
      const own = host.run('entry').value;
      host.useAccount('other@example.org');
      return [own, host.run('entry').value];
    },
    expected: ['v', null],
  },
];
