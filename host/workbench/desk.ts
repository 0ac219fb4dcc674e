// What the page can ask for: one method a wish, over one host. Answers are plain data; mistakes are sentences.
import type { AnswerProvider, Question } from '../engine/screen';
import type { Run } from '../engine/runner';
import { Host } from '../host';
import { deleteForm, formsData, setFormsBase } from '../forms/formStore';
import { serveForm } from '../forms/formServer';
import { UndoSteps } from '../workbook/undo';
import { editText } from '../workbook/editCell';
import { versionOf } from '../workbook/changes';
import { sheetById } from '../workbook/sheets';
import { viewport, type Viewport } from '../workbook/viewport';
import type { WorkbookData } from '../workbook/model';
import { chartsOf } from './charts';
import { documentText, saveDocumentText } from './documentText';
import { type Block, clearBlock, type Place, shownBlock, typeBlock } from './gridEdits';
import { grantPermissions, permissionsOf } from './permissions';
import { driveFiles, fileDownload, mailDownload, mailLines, workbookDownload } from './belongings';
import type {
  DeskState,
  DocumentText,
  FileLine,
  FormLine,
  GridLayout,
  MailLine,
  Permission,
  RunLine,
  Switches,
} from './deskState';
import { addTab, changeLines, deleteTab, type Lines, renameTab } from './tabEdits';
import { runLine } from './runLine';
import type { Download } from './server/downloads';
import { rowHeightsOf } from './rowHeights';
import { setSwitch, switchesOf } from './switches';

/** A person may think about a dialog for as long; a script that loops is stopped all the same. */
const PATIENCE = 60 * 60 * 1000;

export interface DeskOptions {
  readonly dist: string;
  readonly workbook: () => WorkbookData | Promise<WorkbookData>;
  /** What `save` gave in an earlier life, to go on there. */
  readonly saved?: string | undefined;
  /** Where the simulated clock starts. */
  readonly now: string;
  readonly language: 'en' | 'ko';
  /** Address of the server, for links to forms. */
  readonly address: string;
  /** Reads an uploaded file. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<WorkbookData>;
  readonly answer: AnswerProvider;
  /** The dialog that is open now, if one is. */
  readonly question: () => Question | undefined;
  readonly onChange: () => void;
  /** Cells have been written in the middle of a run: time to answer who only wants to look. */
  readonly onPublish: () => void;
  /** A script starts, by its name; or has ended, with ''. */
  readonly onRunning: (name: string) => void;
  readonly onToast: (title: string, message: string) => void;
}

export class Desk {
  private host!: Host;
  private undoSteps!: UndoSteps;
  private edits = 0;
  private panelsShown = 0;
  private panelSeen: unknown;
  private toastsTold = 0;
  private running = '';
  private shuffled = false;

  private constructor(private readonly options: DeskOptions) {}

  static async open(options: DeskOptions): Promise<Desk> {
    const desk = new Desk(options);
    if (options.saved === undefined) desk.take(await options.workbook());
    else desk.goOn(options.saved);
    return desk;
  }

  state(): DeskState {
    const { host } = this;
    const { workbook } = host;
    return {
      version: this.version(),
      title: workbook.name,
      language: host.world.account.locale.startsWith('ko') ? 'ko' : 'en',
      tabs: workbook.sheets.map(({ id, name, hidden, tabColor = '' }) => ({
        id,
        name,
        hidden,
        color: tabColor,
      })),
      activeTab: workbook.sheets[workbook.activeSheet]?.id ?? -1,
      menu: host.world.screen.menus.flatMap(({ entries }) => entries),
      panel: host.sidebar === undefined ? 0 : this.panelsShown,
      panelTitle: host.sidebar?.title ?? '',
      shuffled: this.shuffled,
      question: this.options.question() ?? null,
      running: this.running,
      undo: this.undoSteps.last ?? '',
      outbox: host.outbox.length,
      files: driveFiles(host.world).filter(({ kind }) => kind !== 'folder').length,
      forms: formsData(host.world).forms.length,
    };
  }

  // --- The grid -------------------------------------------------------------------------------------------

  layout(sheetId: number): GridLayout {
    const { rows: _none, ...layout } = viewport(this.host.world, sheetId, 0, 0);
    const sheet = sheetById(this.host.workbook, sheetId);
    const rowHeights = sheet ? rowHeightsOf(sheet) : {};
    return { ...layout, rowHeights, version: this.version(), charts: chartsOf(this.host.world, sheetId) };
  }

  rows(sheetId: number, firstRow: number, count: number): Viewport {
    return viewport(this.host.world, sheetId, firstRow, count);
  }

  /** @returns A warning to show; '' when all is well. */
  edit(sheetId: number, row: number, column: number, text: string): string {
    return this.byHand('typing', () => typeBlock(this.host.world, sheetId, { row, column }, [[text]]));
  }

  paste(sheetId: number, place: Place, texts: readonly (readonly string[])[]): string {
    return this.byHand('pasting', () => typeBlock(this.host.world, sheetId, place, texts));
  }

  clear(sheetId: number, block: Block): string {
    return this.byHand('clearing', () => clearBlock(this.host.world, sheetId, block));
  }

  /** For the clipboard: the cells as they are shown. */
  shown(sheetId: number, block: Block): string[][] {
    return shownBlock(this.host.world, sheetId, block);
  }

  changeLines(sheetId: number, change: 'insert' | 'delete', lines: Lines): void {
    this.byHand(`${change} ${lines.axis}s`, () => changeLines(this.host.world, sheetId, change, lines));
  }
  renameTab(sheetId: number, name: string): void {
    this.byHand('renaming', () => renameTab(this.host.world, sheetId, name));
  }
  addTab(): void {
    this.byHand('adding a tab', () => addTab(this.host.world));
  }
  deleteTab(sheetId: number): void {
    this.byHand('deleting a tab', () => deleteTab(this.host.world, sheetId));
  }

  editText(sheetId: number, row: number, column: number): string {
    return editText(this.host.workbook, sheetId, row, column);
  }

  undo(): void {
    this.undoSteps.undo();
    this.changed();
  }

  showTab(sheetId: number): void {
    const index = this.host.workbook.sheets.findIndex(({ id }) => id === sheetId);
    if (index >= 0) this.host.workbook.activeSheet = index;
  }

  // --- The add-on -----------------------------------------------------------------------------------------

  /** Runs a menu item by its function, which must stand in the menu. */
  clickMenu(functionName: string): void {
    const item = this.host.menu.find((each) => each.functionName === functionName);
    if (item === undefined) throw new Error('The menu has no such item.');
    const { error } = this.during(item.label, item.label, () => this.host.clickMenu(item.label));
    if (error) throw new Error(`${functionName}: ${error.message}`);
  }

  /** google.script.run: the result, or the error as the failure handler gets it. */
  panel(
    name: string,
    args: readonly unknown[],
  ): { value: unknown } | { error: { name: string; message: string } } {
    const { value, error } = this.during('Running', 'what the panel did', () =>
      this.host.panel(name, ...args),
    );
    return error ? { error: { name: error.name, message: error.message } } : { value: value ?? null };
  }

  panelHtml(): string {
    return this.host.sidebar?.html ?? '';
  }

  closePanel(): void {
    this.host.world.screen.sidebar = undefined;
    this.changed();
  }

  // --- What stands around the workbook --------------------------------------------------------------------

  outbox(): MailLine[] {
    return mailLines(this.host.world);
  }
  files(): FileLine[] {
    return driveFiles(this.host.world);
  }
  forms(): FormLine[] {
    const { base, forms } = formsData(this.host.world);
    return forms.map(({ id, title, published, accepting }) => ({
      id,
      title,
      url: `${base}/forms/${id}`,
      isOpen: published && accepting,
    }));
  }
  deleteForm(id: string): void {
    deleteForm(this.host.world, id);
    this.changed();
  }
  runs(): RunLine[] {
    return [...this.host.executions].reverse().map(runLine);
  }
  switches(): Switches {
    return { ...switchesOf(this.host), shuffled: this.shuffled };
  }
  setSwitch(name: string, value: unknown): void {
    if (name === 'shuffled') this.shuffled = value === true;
    else setSwitch(this.host, name, value);
    this.changed();
  }
  permissions(): Permission[] {
    return permissionsOf(this.host);
  }
  grantPermissions(names: readonly string[]): void {
    grantPermissions(this.host, names);
    this.changed();
  }
  documentText(id: string): DocumentText | null {
    return documentText(this.host.world, id);
  }
  saveDocumentText(id: string, texts: readonly string[]): void {
    saveDocumentText(this.host.world, id, texts);
    this.changed();
  }

  formPage(id: string, search: string, language: string): { status: number; html: string } {
    return serveForm(this.host.world, { formId: id, query: new URLSearchParams(search), language });
  }

  submitForm(id: string, body: string, search: string, language: string): { status: number; html: string } {
    const posted = new URLSearchParams(body);
    const reply = serveForm(this.host.world, {
      formId: id,
      query: new URLSearchParams(search),
      posted,
      language,
    });
    this.changed();
    return reply;
  }

  downloadWorkbook(): Promise<Download> {
    return workbookDownload(this.host.world);
  }
  downloadMail(number: number): Promise<Download | null> {
    return mailDownload(this.host.world, number);
  }
  downloadFile(id: string): Download | null {
    return fileDownload(this.host.world, id);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    this.take(await this.options.read(name, bytes));
    this.changed();
  }

  async startAgain(): Promise<void> {
    this.take(await this.options.workbook());
    this.changed();
  }

  // ---------------------------------------------------------------------------------------------------------

  /** Everything, as text. */
  save(): string {
    return this.host.save();
  }

  private goOn(saved: string): void {
    try {
      this.take(undefined, saved);
    } catch {
      throw new Error(
        'The file to go on with was not written by this workbench, or by another version of it.',
      );
    }
  }

  private take(workbook?: WorkbookData, saved?: string): void {
    const { dist, now, language, address, answer } = this.options;
    this.host = Host.open({
      ...{ dist, now, locale: language, seed: 'random', realTimeLimit: PATIENCE },
      ...(workbook ? { workbook } : {}),
      ...(saved === undefined ? {} : { saved }),
    });
    this.host.world.address = address;
    this.host.answerProvider = answer;
    this.host.onPublish = () => {
      this.tellToasts();
      this.options.onChange();
      this.options.onPublish();
    };
    this.undoSteps = new UndoSteps(this.host.workbook);
    this.toastsTold = 0;
    setFormsBase(this.host.world, address);
    const { error } = this.host.open();
    this.changed();
    if (error) throw new Error(`onOpen: ${error.message}`);
  }

  /** A change by hand, which can be taken back. */
  private byHand<Answer>(label: string, change: () => Answer): Answer {
    const before = versionOf(this.host.workbook);
    this.undoSteps.remember(label);
    try {
      return change();
    } finally {
      if (versionOf(this.host.workbook) === before) this.undoSteps.forgetLast();
      this.changed();
    }
  }

  /** A run that the person started: can be taken back as far as cells go, and brings news of panel and toasts. */
  private during(shown: string, undone: string, start: () => Run): Run {
    const before = versionOf(this.host.workbook);
    this.undoSteps.remember(undone);
    this.running = shown;
    this.options.onRunning(shown);
    try {
      return start();
    } finally {
      this.running = '';
      if (versionOf(this.host.workbook) === before) this.undoSteps.forgetLast();
      if (this.host.sidebar !== this.panelSeen) this.panelsShown += 1;
      this.panelSeen = this.host.sidebar;
      this.tellToasts();
      this.options.onRunning('');
      this.changed();
    }
  }

  private tellToasts(): void {
    const { toasts } = this.host;
    for (const { title, message } of toasts.slice(this.toastsTold)) this.options.onToast(title, message);
    this.toastsTold = toasts.length;
  }

  private changed(): void {
    this.edits += 1;
    this.options.onChange();
  }

  private version(): number {
    return versionOf(this.host.workbook) * 1000 + this.edits;
  }
}
