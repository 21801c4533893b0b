import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import './studio.css';
import { Blind } from './sheet/blind.tsx';
import { Sheets } from './sheet/sheet.tsx';
import { Studio } from './studio.tsx';

/** `?sheets` and `?blind` are what the contact sheets are photographed from; `&theme=dark` dresses any of them. */
const wish = new URLSearchParams(window.location.search);
document.documentElement.dataset['theme'] = wish.get('theme') ?? 'light';

function Page() {
  if (wish.has('blind')) return <Blind />;
  return wish.has('sheets') ? <Sheets /> : <Studio />;
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
