import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { Icon } from '../ui/icons.tsx';
import type { ImportState, PackImport } from './use-pack-import.ts';

/** The place to drop the file of a pack, the key that looks for one, and what came of it. */
export function PackImportField({ packImport }: { readonly packImport: PackImport }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { state, take } = packImport;
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void take(file);
  };
  return (
    <div className="pack-import">
      <div
        className={over ? 'drop is-over' : 'drop'}
        onDragOver={hold}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="tray" />
        <div className="what">
          <p className="name">Import a pack</p>
          <p className="small">Drop its file here, or look for it. It is added to what you have.</p>
        </div>
        <input
          ref={input}
          type="file"
          id="pack-file"
          className="unseen"
          tabIndex={-1}
          accept=".json,application/json"
          aria-label="File of a pack"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void take(file);
            // The same file again, mended meanwhile, is a change too.
            target.value = '';
          }}
        />
        <button type="button" className="btn sm" onClick={() => input.current?.click()}>
          Choose a file
        </button>
      </div>
      <p className="said" role="status">
        {state.is === 'done' && state.says}
      </p>
      <Outcome state={state} packImport={packImport} />
    </div>
  );
}

function Outcome({ state, packImport }: { readonly state: ImportState; readonly packImport: PackImport }) {
  const { replace, forget } = packImport;
  if (state.is === 'asking') {
    return (
      <div className="import-asks">
        <p role="alert">
          A pack of this id is there: {state.replaces}. Replacing takes its exercises and routines away.
        </p>
        <button type="button" className="btn sm" onClick={() => void replace()}>
          Replace {state.replaces}
        </button>
        <button type="button" className="btn sm" onClick={forget}>
          Keep it
        </button>
      </div>
    );
  }
  if (state.is !== 'refused') return null;
  return (
    <div className="import-refused">
      <p role="alert">
        {state.file}: {state.message}
      </p>
      {state.details.length > 0 && (
        // It may be longer than its place: then the keys scroll it.
        <ul tabIndex={0} aria-label="What is wrong">
          {state.details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <button type="button" className="btn sm" onClick={forget}>
        Close
      </button>
    </div>
  );
}
