/** Svelte, compiled to custom elements. */
import './Check.svelte';
import './Pick.svelte';
import './Card.svelte';
