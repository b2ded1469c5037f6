/** On a list that the address of a link holds. Beside a list on the page it gives the ids that an editor took off there. */
export const FROM_ADDRESS = 'data-lm-address';
/** The stable id of an entry of it; as its `id` it could be that of something else on the page. */
export const ADDRESS_ID = 'data-lm-id';
