/** The words of the backoffice in Danish. */
export default {
  laeringsmiljoe: {
    tool: 'Læringsværktøj',
    description: 'Sætter læringsværktøjer ind: tjekliste, fra udfordring til plan, kontaktkort.',
    choose: 'Vælg læringsværktøj',
    change: 'Ret',
    remove: 'Fjern',
    'principle-checklist': 'Tjekliste',
    'challenge-picker': 'Fra udfordring til plan',
    'contact-card': 'Kontaktkort',
    da: 'Dansk',
    en: 'Engelsk',
  },
};
