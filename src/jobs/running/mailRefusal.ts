// What an error of Google's mail service says about the message: whether it surely did not go out.

/** `quota`: today's mails are used up. `not sent`: refused before anything went out. `unknown`: nobody can tell. */
export type MailRefusal = 'quota' | 'not sent' | 'unknown';

export function mailRefusal(message: string): MailRefusal {
  if (/too many times|quota|per day/i.test(message)) return 'quota';
  return /invalid|no recipient|limit exceeded|permission|authoriz/i.test(message) ? 'not sent' : 'unknown';
}
