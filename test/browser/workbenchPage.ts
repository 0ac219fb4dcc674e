// The workbench's page as a person uses it.
import type { FrameLocator, Locator, Page } from 'playwright-core';

export class WorkbenchPage {
  constructor(readonly page: Page) {}

  static async open(page: Page, address: string): Promise<WorkbenchPage> {
    await page.goto(address);
    await page.locator('.row').first().waitFor();
    return new WorkbenchPage(page);
  }

  get panel(): FrameLocator {
    return this.page.frameLocator('.panel iframe');
  }
  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  async clickMenu(label: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Extensions' }).click();
    await this.page.getByRole('menuitem', { name: label, exact: true }).click();
  }

  async showTab(name: string): Promise<void> {
    await this.page.locator('.tab', { hasText: new RegExp(`^${name}$`) }).click();
    await this.page.getByRole('grid', { name, exact: true }).waitFor();
  }

  tabNames(): Promise<string[]> {
    return this.page.locator('.tab').allTextContents();
  }

  /** Selects a cell by its name, such as `B2`. */
  async select(cell: string): Promise<void> {
    await this.page.getByLabel('Cell name').fill(cell);
    await this.page.keyboard.press('Enter');
    await this.selected(cell);
  }

  /** Waits until this cell, or block of cells, is selected. */
  async selected(name: string): Promise<void> {
    await this.holds('Cell name', name);
  }

  /** Waits until a cell holds this text. */
  async content(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.holds('Cell content', text);
  }

  /** Types into a cell, which then may be empty again, and waits until the workbook has it. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.content(cell, text);
  }

  /** Waits until a field of the page holds this text. */
  private async holds(label: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, wanted]) =>
        document.querySelector<HTMLInputElement>(`.formula-bar [aria-label="${name}"]:not([aria-busy=true])`)
          ?.value === wanted,
      [label, text] as const,
    );
  }

  /** Waits until no script runs. */
  async rests(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.busy')?.textContent === '');
  }
}
