/** Fluent UI 8 would fetch its fonts from a server of Microsoft's as soon as it is loaded; an empty base address stops it. */
Object.assign(globalThis, { FabricConfig: { fontBaseUrl: '' } });
