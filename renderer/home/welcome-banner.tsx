import type { Change } from './change.ts';

/** That the first questions wait. They need not be answered: one key puts this line away. */
export function WelcomeBanner({ change }: { readonly change: Change }) {
  return (
    <section className="note ask" aria-label="First questions">
      <p>New here? Five short questions fit the breaks to you. They stay on this device.</p>
      <div className="fields">
        <a className="btn" href="#welcome">
          Begin
        </a>
        <button type="button" className="btn plain" onClick={() => void change('welcomed', () => true)}>
          Not now
        </button>
      </div>
    </section>
  );
}
