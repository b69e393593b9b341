import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import type { Phone } from '../keys/phone.ts';
import { refusalWords } from '../linking/refusal-words.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { go } from '../parts/route.ts';
import { words } from '../words.ts';

interface UnlinkProps {
  readonly phone: Phone;
  readonly onClose: () => void;
}

export function UnlinkDialog({ phone, onClose }: UnlinkProps) {
  const { phones, keychain, caller } = useHouse();
  const [problem, setProblem] = useState<string | null>(null);
  const own = words.settings.phone;
  const forget = async (): Promise<void> => {
    await phones.forget(phone.id);
    go('settings');
  };
  const unlink = async (): Promise<void> => {
    const signer = await keychain.signer(phone);
    const answer = signer && (await caller.signed<null>(signer, 'unlink', {}));
    // Whose key is gone, or who is not known there any more, has nothing to tell.
    if (answer === null || answer.ok || answer.refusal.reason === 'phone-unlinked') return forget();
    setProblem(refusalWords(answer.refusal));
  };
  return (
    <Dialog heading={own.unlinkHeading(phone.email)} onClose={onClose}>
      <ul class="bullets">
        {own.unlinkLead.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      {problem !== null && (
        <Notice tone="danger" isNews>
          <p>{problem}</p>
          <p>{own.forgetLead}</p>
        </Notice>
      )}
      <div class="actions">
        <button class="button danger" type="button" onClick={() => void unlink()}>
          {own.unlinkSure}
        </button>
        {problem !== null && (
          <button class="button danger-second" type="button" onClick={() => void forget()}>
            {own.forgetAnyway}
          </button>
        )}
        <button class="button second" type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
