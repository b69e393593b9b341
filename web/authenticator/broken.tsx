import { Mark } from './parts/icon.tsx';
import { words } from './words.ts';

/** Where nothing can be kept, nothing else works either. */
export function Broken({ serviceName }: { readonly serviceName: string }) {
  return (
    <div class="sheet">
      <header>
        <span class="brand">
          <Mark gap={1.4} />
          {serviceName}
        </span>
      </header>
      <main>
        <h1>{words.broken.heading}</h1>
        <p class="lead">{words.broken.lead}</p>
      </main>
    </div>
  );
}
