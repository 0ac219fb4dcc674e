// Daily quotas.
import type { ConformanceRow } from './row';

const PAGE = 'Quotas for Google Services (developers.google.com)';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'quotas.consumerMail',
    behaviour: 'a consumer account may mail 100 recipients a day',
    evidence: 'DOC',
    source: PAGE,
    observe: (open) => open('').world.quotas.left('mail'),
    expected: 100,
  },
  {
    id: 'quotas.workspaceMail',
    behaviour: 'a Workspace account may mail 1,500 recipients a day',
    evidence: 'DOC',
    source: PAGE,
    observe: (open) => open('', { consumer: false }).world.quotas.left('mail'),
    expected: 1500,
  },
  {
    id: 'quotas.reset',
    behaviour: 'a quota is whole again 24 hours after its first use',
    evidence: 'DOC',
    source: PAGE,
    observe: (open) => {
      const host = open('');
      host.world.quotas.spend('mail', 100);
      host.moveClock(0.99);
      const late = host.world.quotas.left('mail');
      host.moveClock(0.01);
      return [late, host.world.quotas.left('mail')];
    },
    expected: [0, 100],
  },
  {
    id: 'quotas.text',
    behaviour: 'a used-up quota throws',
    evidence: 'SEEN',
    source: 'Public logs: "Service invoked too many times for one day: email."',
    observe: (open) => {
      const host = open('PropertiesService.getScriptProperties().getKeys();');
      host.setQuota('properties', 0);
      return host.run('entry').error?.message;
    },
    expected: 'Service invoked too many times for one day: properties.',
  },
];
