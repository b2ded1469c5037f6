/** The words of the backoffice in English. */
export default {
  laeringsmiljoe: {
    tool: 'Learning tool',
    description: 'Inserts learning tools: checklist, from challenge to plan, contact card.',
    choose: 'Choose a learning tool',
    change: 'Change',
    remove: 'Remove',
    'principle-checklist': 'Checklist',
    'challenge-picker': 'From challenge to plan',
    'contact-card': 'Contact card',
    da: 'Danish',
    en: 'English',
  },
};
