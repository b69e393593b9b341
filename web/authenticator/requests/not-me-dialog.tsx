import { Dialog } from '../parts/dialog.tsx';
import { words } from '../words.ts';

interface NotMeProps {
  readonly onSure: () => void;
  readonly onClose: () => void;
}

/** Asks once more, for it stops everything: somebody may have pressed the wrong one of two buttons. */
export function NotMeDialog({ onSure, onClose }: NotMeProps) {
  const { notMe } = words;
  return (
    <Dialog heading={notMe.heading} onClose={onClose}>
      <p>{notMe.lead}</p>
      <ul class="bullets">
        {notMe.consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      <div class="actions">
        <button class="button danger" type="button" onClick={onSure}>
          {notMe.sure}
        </button>
        <button class="button second" type="button" onClick={onClose}>
          {notMe.back}
        </button>
      </div>
    </Dialog>
  );
}
