/** Who is spoken to: a group (I/jer) or one person (du). */
export const AUDIENCES = ['team', 'me'] as const;
export type Audience = (typeof AUDIENCES)[number];
