/** The package ships this module without types of its own; the signature is that of lib/compile-module.d.ts. */
declare module '@messageformat/core/compile-module' {
  import type MessageFormat from '@messageformat/core';
  export default function compileModule(
    format: MessageFormat<'string' | 'values'>,
    messages: Record<string, string>,
  ): string;
}
