// Who is served while a script runs, and while it stands in a dialog.
import type { Question } from '../../host/engine/screen';
import type { News, Reply } from '../../host/workbench/messages';
import { Attendant } from '../../host/workbench/worker/attendant';
import { Dialogs } from '../../host/workbench/worker/dialogs';

const QUESTION: Question = { kind: 'alert', title: '', message: 'Sure?', buttons: ['YES', 'NO'] };

function office(script: (office: { attendant: Attendant; dialogs: Dialogs }) => unknown) {
  const replies: Reply[] = [];
  const news: News[] = [];
  const called: string[] = [];
  const answers: (() => void)[] = [];
  // somebody answers while the script waits
  const dialogs = new Dialogs(
    (each) => news.push(each),
    (isOver) => {
      while (!isOver()) answers.shift()!();
    },
  );
  const attendant: Attendant = new Attendant({
    call: (method) => {
      called.push(method);
      if (method === 'clickMenu') return script({ attendant, dialogs });
      if (method === 'fail') throw new Error('No.');
      return method;
    },
    post: (reply) => replies.push(reply),
    isInDialog: () => dialogs.current !== undefined,
    answerDialog: (answer) => dialogs.reply(answer),
  });
  const ask = (id: number, method: string, ...args: unknown[]) => attendant.handle({ id, method, args });
  return { ask, attendant, dialogs, replies, news, called, answers };
}

describe('Attendant', () => {
  it('answers in turn, mistakes as sentences', () => {
    const { ask, replies } = office(() => null);
    ask(1, 'state');
    ask(2, 'fail');
    expect(replies).toEqual([
      { id: 1, value: 'state' },
      { id: 2, error: 'No.' },
    ]);
  });

  it('lets look while a script runs; what changes something waits for its end, in order', () => {
    const { ask, called, replies } = office(({ attendant }) => {
      attendant.handle({ id: 2, method: 'edit', args: [] });
      attendant.handle({ id: 3, method: 'rows', args: [] });
      attendant.handle({ id: 4, method: 'undo', args: [] });
    });
    ask(1, 'clickMenu');
    expect(called).toEqual(['clickMenu', 'rows', 'edit', 'undo']);
    expect(replies.map((reply) => 'id' in reply && reply.id)).toEqual([3, 1, 2, 4]);
  });

  it('takes nothing but looks and answers while a script stands in a dialog', () => {
    const { ask, answers, replies, news } = office(({ dialogs }) => dialogs.provider(QUESTION));
    answers.push(
      () => ask(2, 'edit'),
      () => ask(3, 'state'),
      () => ask(4, 'answer', { button: 'OK' }),
      () => ask(5, 'answer', { button: 'YES' }),
    );
    ask(1, 'clickMenu');
    expect(replies).toEqual([
      { id: 2, error: 'Please answer the dialog first.' },
      { id: 3, value: 'state' },
      { id: 4, value: false },
      { id: 5, value: true },
      { id: 1, value: { button: 'YES' } },
    ]);
    expect(news).toEqual([{ kind: 'question', question: QUESTION }, { kind: 'answered' }]);
  });

  it('lets every dialog be closed, and none be answered twice', () => {
    const { ask, answers, dialogs } = office((each) => each.dialogs.provider(QUESTION));
    answers.push(() => ask(2, 'answer', { button: 'CLOSE' }));
    ask(1, 'clickMenu');
    expect(dialogs.reply({ button: 'YES' })).toBe(false);
  });
});
