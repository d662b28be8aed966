import type { Plugin } from 'esbuild';

/** Compiles the kernels and puts them into what esbuild bundles. */
export const kernelsForEsbuild: Plugin;
