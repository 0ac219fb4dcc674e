// News to the page as server-sent events.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WorkerLink } from './workerLink';

const KEEP_ALIVE_MILLISECONDS = 20_000;

export function sendNews(request: IncomingMessage, response: ServerResponse, link: WorkerLink): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    Connection: 'keep-alive',
  });
  response.write(':\n\n');
  const stopListening = link.listen((news) => response.write(`data: ${JSON.stringify(news)}\n\n`));
  const pulse = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MILLISECONDS);
  request.on('close', () => {
    clearInterval(pulse);
    stopListening();
  });
}
