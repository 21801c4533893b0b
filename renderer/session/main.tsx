import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/rope.css';
import './session.css';
import './session-words.css';
import './session-stop.css';
import './session-large.css';
import './session-small.css';
import { SessionPage } from './session-page.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <SessionPage />
  </StrictMode>,
);
