import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Addresses } from './Addresses.tsx';
import { LiveUpdates } from './api/LiveUpdates.tsx';
import { electionsQuery, newQueryClient, resultsQuery } from './api/queries.ts';
import { Speaking } from './texts/Speaking.tsx';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no place for the page');

const queries = newQueryClient();
void queries.prefetchQuery(resultsQuery);
void queries.prefetchQuery(electionsQuery);

createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LiveUpdates>
        <Speaking>
          <BrowserRouter>
            <Addresses />
          </BrowserRouter>
        </Speaking>
      </LiveUpdates>
    </QueryClientProvider>
  </StrictMode>,
);
