// The globals that a script finds: Google's built-in services, and the advanced ones that its manifest turns on.
import { Emulated, type Members } from '../engine/emulated';
import type { Execution } from '../engine/execution';
import type { World } from '../engine/world';
import { createForms } from '../forms/formApp';
import { createCacheService } from './cache';
import { createDocs } from './docs';
import { createDrive } from './drive';
import { createHtmlService } from './html';
import { createLockService } from './lock';
import { createConsole, createLogger, type WriteLine } from './logger';
import { createMail } from './mail';
import { createPropertiesService } from './properties';
import { createScriptApp } from './scriptApp';
import { createSession } from './session';
import { createCharts } from './spreadsheet/charts';
import { createSpreadsheetApp } from './spreadsheet/spreadsheetApp';
import { createUi } from './ui';
import { createUrlFetch } from './urlFetch';
import { createUtilities } from './utilities';

type ServiceMaker = (world: World) => Emulated;

const BUILT_IN: Readonly<Record<string, ServiceMaker>> = {
  CacheService: createCacheService,
  Charts: createCharts,
  FormApp: createForms,
  HtmlService: createHtmlService,
  LockService: createLockService,
  MailApp: createMail,
  PropertiesService: createPropertiesService,
  ScriptApp: createScriptApp,
  Session: createSession,
  SpreadsheetApp: (world) => createSpreadsheetApp(world, createUi(world)),
  UrlFetchApp: createUrlFetch,
  Utilities: createUtilities,
};

/** Services of Google's that want scopes the add-on does not ask for: there, and refused at the first touch. */
const NOT_OFFERED = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'SlidesApp',
  'XmlService',
];

class NotOffered extends Emulated {
  readonly members: Members = {};

  constructor(readonly className: string) {
    super();
  }
}

/** By the `serviceId` of the manifest. */
const ADVANCED: Readonly<Record<string, ServiceMaker>> = { drive: createDrive, docs: createDocs };

/** New service objects for one execution, by global name. */
export function servicesFor(world: World, execution: Execution): Record<string, Emulated> {
  const write: WriteLine = (text, level) => execution.log(text, level);
  const builtIn = Object.entries(BUILT_IN).map(([name, make]) => [name, make(world)] as const);
  const enabled = world.manifest.dependencies?.enabledAdvancedServices ?? [];
  const advanced = enabled.flatMap(({ userSymbol, serviceId }) => {
    const make = ADVANCED[serviceId];
    return make ? [[userSymbol, make(world)] as const] : [];
  });
  return {
    ...Object.fromEntries(NOT_OFFERED.map((name) => [name, new NotOffered(name)])),
    ...Object.fromEntries([...builtIn, ...advanced]),
    Logger: createLogger(write),
    console: createConsole(write),
  };
}
