declare module '*?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  glob<T>(pattern: string, options: { readonly eager: true; readonly import: 'default' }): Readonly<Record<string, T>>;
}
