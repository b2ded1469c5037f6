declare module '*?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  glob<T>(
    patterns: readonly string[],
    options: { readonly eager: true; readonly import: 'default' },
  ): Readonly<Record<string, T>>;
}
