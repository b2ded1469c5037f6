/** The words of the backoffice in English. */
export default {
  laeringsmiljoe: {
    tool: 'Learning tool',
    description: 'Inserts checklist, challenge picker and contact card.',
    choose: 'Choose a learning tool',
    change: 'Change',
    remove: 'Remove',
    'principle-checklist': 'Checklist',
    'challenge-picker': 'Challenge picker',
    'contact-card': 'Contact card',
    da: 'Danish',
    en: 'English',
  },
};
