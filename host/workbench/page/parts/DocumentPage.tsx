// The words of a document, a field for each paragraph; what they look like stays.
import { useEffect, useState } from 'preact/hooks';
import type { DocumentText } from '../../deskState';
import { ask } from '../api';

export function DocumentPage({ id }: { readonly id: string }) {
  const [document, setDocument] = useState<DocumentText | null>(null);
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('Opening the document…');
  const fail = (error: unknown) => setMessage((error as Error).message);
  useEffect(() => {
    ask<DocumentText | null>('documentText', id)
      .then((found) => {
        setDocument(found);
        setTexts(found?.paragraphs ?? []);
        setMessage(found === null ? 'There is no such document.' : '');
      })
      .catch(fail);
  }, []);
  const type = (index: number, text: string) => {
    setMessage('');
    setTexts((before) => before.map((each, i) => (i === index ? text : each)));
  };
  const save = (event: Event) => {
    event.preventDefault();
    ask('saveDocumentText', id, texts).then(() => setMessage('Saved.'), fail);
  };
  return (
    <main class="side-page">
      <h1>{document?.name ?? 'Document'}</h1>
      {document !== null && (
        <form onSubmit={save}>
          <p class="quiet">
            Words in double braces, such as {'{{name}}'}, are filled in by the add-on. New words take the look
            of the letter before them.
          </p>
          {texts.map((text, index) => (
            <textarea
              key={index}
              class="paragraph"
              rows={1}
              aria-label={`Paragraph ${index + 1}`}
              value={text}
              onInput={(event) => type(index, event.currentTarget.value)}
            />
          ))}
          <p>
            <button type="submit" class="primary">
              Save
            </button>{' '}
            <a href={`/files/${id}`} target="_blank" rel="noopener">
              See it as PDF
            </a>
          </p>
        </form>
      )}
      <p role="status">{message}</p>
    </main>
  );
}
