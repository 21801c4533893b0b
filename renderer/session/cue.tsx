import { LONG_CUE } from './stage-words.ts';

/** What to do now; a long one is set smaller. */
export function Cue({ text }: { readonly text: string }) {
  return (
    <p key={text} className={text.length > LONG_CUE ? 'cue long' : 'cue'}>
      {text}
    </p>
  );
}
