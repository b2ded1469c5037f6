/** What Fluent's provider does: its tokens as custom properties, before what is inside is made. */
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const theme = location.search === '?dark' ? webDarkTheme : webLightTheme;
for (const [name, value] of Object.entries(theme)) {
  document.documentElement.style.setProperty(`--${name}`, String(value));
}

const script = document.createElement('script');
script.src = '/dist/web/lm-widgets.js';
document.head.append(script);
