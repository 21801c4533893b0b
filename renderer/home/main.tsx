import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import '../figure/body-map.css';
import './home.css';
import './now.css';
import './parts.css';
import './rhythm.css';
import './hours.css';
import './lists.css';
import './routines.css';
import './health.css';
import './exercises.css';
import './welcome.css';
import { Home } from './home.tsx';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Home />
    </StrictMode>,
  );
