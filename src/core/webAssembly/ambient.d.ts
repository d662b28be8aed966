/** Made by kernels.mjs while the source is bundled: the compiled kernels. */
declare module 'virtual:kernels' {
  export const kernelsInBase64: string;
}

declare module 'virtual:text-kernels' {
  export const kernelsInBase64: string;
}

/** What Node and web workers have alike; nothing else of either is known here. */
declare function atob(base64: string): string;

declare namespace WebAssembly {
  const Module: new (bytes: Uint8Array) => object;
  const Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): void;
  }
}
