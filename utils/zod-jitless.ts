import * as z from 'zod/mini';

/**
 * Import this before any schema is used: without it the library probes for `new Function`, which extension
 * pages forbid and report as a violation.
 */
z.config({ jitless: true });
