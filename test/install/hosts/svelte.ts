import { mount, unmount } from 'svelte';
import Page from './Page.svelte';

const page = mount(Page, {
  target: document.querySelector('#root')!,
  props: { end: () => void unmount(page) },
});
