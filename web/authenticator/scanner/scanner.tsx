import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words.ts';
import { openCamera } from './camera.ts';
import { readFrame, readPicture } from './read-picture.ts';

interface ScannerProps {
  /** Answers what is wrong with it; `null` when it was taken. */
  readonly onText: (text: string) => string | null;
}

const everyMilliseconds = 150;

/** A QR code by the camera or from a picture. The reason stands before the browser's own question. */
export function Scanner({ onText }: ScannerProps) {
  const [isOn, setOn] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { scanner } = words;
  const tell = (text: string): boolean => {
    const wrong = onText(text);
    setProblem(wrong);
    return wrong === null;
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const picture = await readPicture(file);
    if (picture.read) tell(picture.text);
    else setProblem(scanner.refusals[picture.reason]);
  };
  return (
    <div class="stack">
      {problem !== null && (
        <Notice tone="danger" isNews>
          {problem}
        </Notice>
      )}
      {isOn ? (
        <Camera
          onText={tell}
          onRefused={(reason) => {
            setOn(false);
            setProblem(scanner.refusals[reason]);
          }}
        />
      ) : (
        <>
          <p class="lead">{scanner.lead}</p>
          <button class="button" type="button" onClick={() => setOn(true)}>
            <Icon name="camera" />
            {scanner.start}
          </button>
        </>
      )}
      <label class="button second file">
        <Icon name="image" />
        {scanner.image}
        <input
          class="sr"
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            void choose(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

interface CameraProps {
  readonly onText: (text: string) => boolean;
  readonly onRefused: (reason: 'refused' | 'none') => void;
}

function Camera({ onText, onRefused }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    void look(video.current, ended.signal, { onText, onRefused });
    return () => ended.abort();
  }, []);
  return (
    <div class="viewfinder">
      <video ref={video} muted playsInline aria-label={words.scanner.video} />
      <p role="status">{words.scanner.looking}</p>
    </div>
  );
}

async function look(video: HTMLVideoElement | null, signal: AbortSignal, { onText, onRefused }: CameraProps) {
  if (video === null) return;
  const camera = await openCamera(video, signal);
  if (camera !== 'open') return signal.aborted ? undefined : onRefused(camera);
  let last = '';
  while (!signal.aborted) {
    const text = await readFrame(video, video.videoWidth, video.videoHeight);
    // What was refused once is not told again and again while the camera still points at it.
    if (text !== null && text !== last && !signal.aborted && onText(text)) return;
    last = text ?? last;
    await new Promise((resolve) => setTimeout(resolve, everyMilliseconds));
  }
}
