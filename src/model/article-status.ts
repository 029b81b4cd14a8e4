/**
 * What may have become of an article since it was published. Words alone, in a file of their own: a list needs these,
 * and bundlers take a file whole.
 */
export const ARTICLE_STATUSES = ['current', 'updated', 'corrected', 'archived', 'withdrawn'] as const;

export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];
