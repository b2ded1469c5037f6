/** The words of the backoffice in Danish. */
export default {
  laeringsmiljoe: {
    tool: 'Læringsværktøj',
    description: 'Sætter tjekliste, udfordringsvælger og kontaktkort ind.',
    choose: 'Vælg læringsværktøj',
    change: 'Ret',
    remove: 'Fjern',
    'principle-checklist': 'Tjekliste',
    'challenge-picker': 'Udfordringsvælger',
    'contact-card': 'Kontaktkort',
    da: 'Dansk',
    en: 'Engelsk',
  },
};
