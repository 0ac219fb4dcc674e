// The one part of nodemailer in use; the package ships no types.
declare module 'nodemailer/lib/mail-composer/index.js' {
  interface MimeNode {
    keepBcc: boolean;
    build(): Promise<Buffer>;
  }
  export default class MailComposer {
    constructor(mail: Readonly<Record<string, unknown>>);
    compile(): MimeNode;
  }
}
