/** Shows the camera at the back of the phone in the video, until the signal says that it is enough. */
export async function openCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<'open' | 'refused' | 'none'> {
  if (!('mediaDevices' in navigator)) return 'none';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      audio: false,
    });
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'none';
  }
  const stop = (): void => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  // Left while the browser was asking.
  if (signal.aborted) {
    stop();
    return 'none';
  }
  signal.addEventListener('abort', stop);
  video.srcObject = stream;
  try {
    await video.play();
    return 'open';
  } catch {
    stop();
    return 'none';
  }
}
