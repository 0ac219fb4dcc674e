// HtmlService: pages for the panel and for dialogs. No templates: the panel is served as it was built.
import { Emulated, ServiceError, type Members } from '../engine/emulated';
import type { Page } from '../engine/screen';
import type { World } from '../engine/world';

export const createHtmlService = (world: World): Emulated => new HtmlService(world);

class HtmlService extends Emulated {
  readonly className = 'HtmlService';
  readonly members: Members = {
    createHtmlOutputFromFile: { takes: ['String'] },
    createHtmlOutput: { takes: ['', 'String'] },
  };

  constructor(private readonly world: World) {
    super();
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const html = this.world.htmlFile(name);
    if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(html);
  }
  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }
}

export class HtmlOutput extends Emulated {
  readonly className = 'HtmlOutput';
  override readonly serviceName = 'HtmlService';
  readonly members: Members = {
    setTitle: { takes: ['String'] },
    getTitle: { takes: [''] },
    setWidth: { takes: ['Integer'] },
    setHeight: { takes: ['Integer'] },
    getWidth: { takes: [''] },
    getHeight: { takes: [''] },
    getContent: { takes: [''] },
    setContent: { takes: ['String'] },
    append: { takes: ['String'] },
  };
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private html: string) {
    super();
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
  getContent(): string {
    return this.html;
  }
  setContent(html: string): this {
    this.html = html;
    return this;
  }
  append(html: string): this {
    this.html += html;
    return this;
  }

  /** For the screen. */
  page(): Page {
    return {
      title: this.title,
      html: this.html,
      ...(this.width !== null && { width: this.width }),
      ...(this.height !== null && { height: this.height }),
    };
  }
}
