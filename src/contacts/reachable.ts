/** No character that ends an address, that nobody sees, or that is half of one (`encodeURI` throws). */
export const isEmail = (text: string): boolean => /^[^\s@<>"',;:?&#\p{C}]+@[^\s@<>"',;:?&#\p{C}]+$/u.test(text);

export const isWeb = (text: string): boolean => /^https?:\/\/[^\s"'<>\p{C}]+$/u.test(text);
