// Ui: the add-on menu, dialogs that stop the script, and the panel.
import { Emulated, type Members } from '../engine/emulated';
import { Enumeration, type EnumValue } from '../engine/enumeration';
import type { Button as ButtonName, MenuEntry, Question } from '../engine/screen';
import type { World } from '../engine/world';
import type { HtmlOutput } from './html';

const Button = new Enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = new Enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const BUTTONS_OF_SET: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What `SpreadsheetApp.getUi()` gives; the guard keeps triggers and cells from asking for it. */
export const createUi = (world: World): Emulated => new Ui(world);

const CONTAINER_UI = { scopes: ['script.container.ui'] } as const;

class Ui extends Emulated {
  readonly className = 'Ui';
  readonly members: Members = {
    Button: {},
    ButtonSet: {},
    createMenu: { takes: ['String'] },
    createAddonMenu: { takes: [''] },
    alert: { takes: ['String', 'String, ButtonSet', 'String, String, ButtonSet'] },
    prompt: { takes: ['String', 'String, ButtonSet', 'String, String, ButtonSet'] },
    showSidebar: { takes: ['HtmlOutput'], ...CONTAINER_UI },
    showModalDialog: { takes: ['HtmlOutput, String'], ...CONTAINER_UI },
    showModelessDialog: { takes: ['HtmlOutput, String'], ...CONTAINER_UI },
  };
  override readonly serviceName = 'Base';
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(private readonly world: World) {
    super();
  }

  createMenu(caption: string): Menu {
    return new Menu(this.world, caption, false);
  }
  createAddonMenu(): Menu {
    return new Menu(this.world, '', true);
  }

  alert(...args: readonly (string | EnumValue)[]): EnumValue {
    return Button.of(this.ask('alert', args).button);
  }
  prompt(...args: readonly (string | EnumValue)[]): PromptResponse {
    const answer = this.ask('prompt', args);
    return new PromptResponse(answer.button, answer.text ?? '');
  }

  showSidebar(output: HtmlOutput): void {
    this.world.screen.sidebar = output.page();
  }
  showModalDialog(output: HtmlOutput, title: string): void {
    this.world.screen.dialog = { ...output.page(), title, modal: true };
  }
  showModelessDialog(output: HtmlOutput, title: string): void {
    this.world.screen.dialog = { ...output.page(), title, modal: false };
  }

  private ask(kind: Question['kind'], args: readonly (string | EnumValue)[]) {
    const texts = args.filter((arg): arg is string => typeof arg === 'string');
    const set = args.find((arg): arg is EnumValue => typeof arg !== 'string')?.label ?? 'OK';
    const [title, message] = texts.length === 2 ? texts : ['', texts[0]];
    const buttons = BUTTONS_OF_SET[set] ?? [];
    const question: Question = { kind, title: title ?? '', message: message ?? '', buttons };
    this.world.screen.asked.push(question);
    const from = this.world.clock.now();
    const answer = this.world.screen.answer(question);
    this.world.execution?.waited(this.world.clock.now() - from);
    if (answer.button !== 'CLOSE' && !buttons.includes(answer.button)) {
      throw new Error(`local host: the dialog "${question.message}" has no button ${answer.button}`);
    }
    return answer;
  }
}

class PromptResponse extends Emulated {
  readonly className = 'PromptResponse';
  readonly members: Members = {
    getSelectedButton: { takes: [''], quiet: true },
    getResponseText: { takes: [''], quiet: true },
  };

  constructor(
    private readonly button: ButtonName,
    private readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): EnumValue {
    return Button.of(this.button);
  }
  getResponseText(): string {
    return this.text;
  }
}

class Menu extends Emulated {
  readonly className = 'Menu';
  readonly members: Members = {
    addItem: { takes: ['String, String'] },
    addSeparator: { takes: [''] },
    addSubMenu: { takes: ['Menu'] },
    addToUi: { takes: [''] },
  };
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly world: World,
    private readonly caption: string,
    private readonly addon: boolean,
  ) {
    super();
  }

  addItem(label: string, functionName: string): this {
    this.entries.push({ label, functionName });
    return this;
  }
  addSeparator(): this {
    this.entries.push({ separator: true });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.entries.push({ label: menu.caption, entries: menu.entries });
    return this;
  }
  /** A menu of the same name takes the place of the one before. */
  addToUi(): void {
    const { screen } = this.world;
    const others = screen.menus.filter(({ label, addon }) => label !== this.caption || addon !== this.addon);
    screen.menus = [...others, { label: this.caption, addon: this.addon, entries: [...this.entries] }];
  }
}
