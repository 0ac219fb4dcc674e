// FormApp: makes forms that the host serves as pages, and opens them again.
import { Emulated, type Members, ServiceError } from '../engine/emulated';
import { type World } from '../engine/world';
import { DESTINATION_TYPES, Form } from './form';
import { type FormData } from './formData';
import { ITEM_TYPES } from './formItem';
import { formById, formsData } from './formStore';
import { makeLinkedTab } from './linkedTab';
import { PAGE_NAVIGATION } from './navigation';
import {
  checkboxValidation,
  paragraphValidation,
  textValidation,
  type ValidationBuilder,
} from './validationBuilders';

const SCOPES = ['https://www.googleapis.com/auth/forms'];

export class FormApp extends Emulated {
  readonly className = 'FormApp';
  readonly members: Members = {
    create: { takes: ['String', 'String, Boolean'], scopes: SCOPES },
    openById: { takes: ['String'], scopes: SCOPES },
    openByUrl: { takes: ['String'], scopes: SCOPES },
    createCheckboxValidation: { takes: [''] },
    createTextValidation: { takes: [''] },
    createParagraphTextValidation: { takes: [''] },
    DestinationType: {},
    ItemType: {},
    PageNavigationType: {},
  };
  readonly DestinationType = DESTINATION_TYPES;
  readonly ItemType = ITEM_TYPES;
  readonly PageNavigationType = PAGE_NAVIGATION;

  constructor(private readonly world: World) {
    super();
  }

  /** Without a second argument a form starts unpublished, as forms made by the API do (ASSUMED here). */
  create(title: string, isPublished = false): Form {
    if (title.trim() === '') throw new ServiceError('Invalid argument: title');
    const data: FormData = {
      id: `1${this.world.randomId()}`,
      owner: this.world.account.email,
      nonce: this.world.randomId(),
      title,
      description: '',
      confirmation: '',
      closedMessage: '',
      collectEmail: false,
      allowEdits: false,
      published: isPublished,
      accepting: true,
      progressBar: false,
      respondAgain: true,
      items: [],
      responses: [],
    };
    formsData(this.world).forms.push(data);
    return new Form(data, this.world);
  }

  /** SEEN wording of DriveApp and SpreadsheetApp for a missing file; ASSUMED for forms. */
  openById(id: string): Form {
    const data = formById(this.world, id);
    if (!data || data.owner !== this.world.account.email) {
      throw new ServiceError(
        'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      );
    }
    return new Form(data, this.world);
  }

  /** Takes the address of the page, with or without pre-filled answers. */
  openByUrl(url: string): Form {
    const id = /\/forms\/([^/?#]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }

  createCheckboxValidation(): ValidationBuilder {
    return checkboxValidation();
  }
  createTextValidation(): ValidationBuilder {
    return textValidation();
  }
  createParagraphTextValidation(): ValidationBuilder {
    return paragraphValidation();
  }
}

/** The service; at the end of an execution every linked tab is there. A custom function changes nothing. */
export function createForms(world: World): FormApp {
  if (world.execution && world.execution.kind !== 'customFunction') {
    world.execution.atEnd(() => {
      for (const form of formsData(world).forms) makeLinkedTab(world, form);
    });
  }
  return new FormApp(world);
}
