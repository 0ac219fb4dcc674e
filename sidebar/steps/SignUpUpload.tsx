// Answers from a file or from pasted cells: read here, looked at, sent to the spreadsheet, imported.
import { useState } from 'preact/hooks';
import type { PanelImportText } from '../../src/text/panelImportText';
import { callServer } from '../server';
import { decodeAs, decodeFile, ENCODINGS, type DecodedFile, type Encoding } from '../upload/decodeFile';
import { parseAnswers } from '../upload/parseAnswers';
import { sendAnswers } from '../upload/sendAnswers';
import type { DetailsProps } from './details';

interface Taken {
  readonly name: string;
  /** The file's name; '' for pasted cells. */
  readonly source: string;
  readonly bytes: Uint8Array | null;
  readonly decoded: DecodedFile;
}

export function SignUpUpload(props: DetailsProps & { readonly words: PanelImportText }) {
  const { words, tell, fail, refresh, isBusy } = props;
  const [taken, setTaken] = useState<Taken | null>(null);
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);

  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b; // .zip and .xlsx begin with PK
    if (isArchive) return tell({ kind: 'bad', text: words.refusals.notText, tabs: [] });
    const name = file.name.replace(/\.[^.]*$/, '');
    setTaken({ name, source: file.name, bytes, decoded: decodeFile(bytes) });
  };
  if (taken !== null) {
    return (
      <SignUpPreview
        words={words}
        taken={taken}
        isBusy={isBusy}
        onEncoding={(encoding) =>
          taken.bytes !== null && setTaken({ ...taken, decoded: decodeAs(taken.bytes, encoding) })
        }
        onClose={() => setTaken(null)}
        onFail={fail}
        onAdded={async (tab) => {
          setTaken(null);
          setPasted('');
          const looked = await callServer('reviewImport');
          const twice = looked.ok ? looked.answer.warnings.filter((warning) => warning.includes(tab)) : [];
          if (twice.length > 0) {
            refresh();
            return tell({
              kind: 'warn',
              text: `${words.added(tab)} ${twice.join(' ')} ${words.notYet}`,
              tabs: [tab],
            });
          }
          const reply = await callServer('runJob', 'importResponses');
          if (reply.ok) {
            const kind = reply.problems > 0 ? 'warn' : 'good';
            tell({
              kind,
              text: `${words.added(tab)} ${reply.summary}`,
              tabs: [tab, ...reply.tabs.slice(0, 2)],
            });
          } else tell({ kind: 'bad', text: `${words.added(tab)} ${reply.message}`, tabs: [tab] });
          refresh();
        }}
        onRefused={(message) => tell({ kind: 'bad', text: message, tabs: [] })}
      />
    );
  }
  return (
    <div>
      <p class="about">{words.uploadAbout}</p>
      <label
        class={`drop ${isOver ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void takeFile(event.dataTransfer?.files[0]);
        }}
      >
        <span class="choose">{words.chooseFile}</span> {words.dropHere}
        <input
          type="file"
          class="spoken"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ currentTarget }) => void takeFile(currentTarget.files?.[0])}
        />
      </label>
      <label>
        {words.orPaste}
        <textarea rows={3} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
      </label>
      <div class="actions">
        <button
          type="button"
          disabled={pasted.trim() === ''}
          onClick={() => {
            const decoded: DecodedFile = { text: pasted, encoding: 'utf-8', isSure: true };
            setTaken({ name: words.pasteName, source: '', bytes: null, decoded });
          }}
        >
          {words.take}
        </button>
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly words: PanelImportText;
  readonly taken: Taken;
  readonly isBusy: boolean;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onClose: () => void;
  readonly onAdded: (tab: string) => Promise<void>;
  readonly onRefused: (message: string) => void;
  readonly onFail: (error: unknown) => void;
}

const SHOWN_ROWS = 4;
const SHOWN_COLUMNS = 3;

function SignUpPreview(props: PreviewProps) {
  const { words, taken, isBusy, onEncoding, onClose, onAdded, onRefused, onFail } = props;
  const [sent, setSent] = useState<number | null>(null);
  const { rows, refusal } = parseAnswers(taken.decoded.text, taken.source === '');
  const send = async () => {
    setSent(0);
    try {
      const done = await sendAnswers(taken.name, taken.source, rows, setSent);
      if (done.ok) await onAdded(done.tab);
      else onRefused(done.message);
    } catch (error) {
      onFail(error);
    } finally {
      setSent(null);
    }
  };
  return (
    <div>
      {taken.source !== '' && <p class="asked">{taken.source}</p>}
      {!taken.decoded.isSure && (
        <>
          <p class="notice warn">{words.lettersUnsure}</p>
          <label>
            {words.encoding}
            <select
              value={taken.decoded.encoding}
              onChange={({ currentTarget }) => onEncoding(currentTarget.value as Encoding)}
            >
              {ENCODINGS.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {encoding.toUpperCase()}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {refusal === null ? (
        <p>{words.found(rows.length - 1, rows[0]?.length ?? 0)}</p>
      ) : (
        <p class="notice bad" role="alert">
          {words.refusals[refusal]}
        </p>
      )}
      {rows.length > 0 && (
        <table aria-label={words.firstQuestions}>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map((row, index) => (
              <tr key={index}>
                {row.slice(0, SHOWN_COLUMNS).map((cell, column) => (
                  <td key={column}>{cell.slice(0, 60)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sent !== null && (
        <div role="status">
          <progress max={rows.length} value={sent} />
          <p>{words.sending(sent, rows.length)}</p>
        </div>
      )}
      <div class="actions">
        {refusal === null && (
          <button
            type="button"
            class="primary"
            disabled={isBusy || sent !== null}
            onClick={() => void send()}
          >
            {words.addAndImport}
          </button>
        )}
        <button type="button" disabled={sent !== null} onClick={onClose}>
          {words.forget}
        </button>
      </div>
    </div>
  );
}
