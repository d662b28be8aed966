import type { OpenChannel } from './channel';

/** The engine is a CommonJS module: what stands around it to make it the program of a web worker. */
const before = 'var module = { exports: {} }; var exports = module.exports;\n';
const after = '\nmodule.exports.serveInWebWorker(self);\n';

/**
 * Web workers that run the engine.
 *
 * @param readEngine the bytes of the engine's bundle
 */
export function webChannel(readEngine: () => Promise<Uint8Array<ArrayBuffer>>): OpenChannel {
  return async ({ onMessage, onDeath }) => {
    const program = new Blob([before, await readEngine(), after], { type: 'text/javascript' });
    const address = URL.createObjectURL(program);
    const worker = new Worker(address);
    let isOver = false;
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      // The first message says that the program was read.
      URL.revokeObjectURL(address);
      onMessage(data);
    };
    worker.onerror = ({ message }) => {
      if (!isOver) onDeath(message);
      isOver = true;
      worker.terminate();
    };
    return {
      post: (message, transfer) => worker.postMessage(message, [...transfer]),
      end: () => {
        isOver = true;
        worker.terminate();
      },
    };
  };
}
