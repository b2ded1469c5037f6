import { createApp, nextTick, shallowRef } from 'vue/dist/vue.esm-bundler.js';

const state = shallowRef({ items: [] });

const app = createApp({
  setup: () => ({ state }),
  template: `
    <main>
      <section id="items">
        <template v-for="{ key, href } in state.items" :key="key">
          <a v-if="href" class="lm-embed" :href="href">{{ key }}</a>
          <b v-else>{{ key }}</b>
        </template>
      </section>
      <p v-if="state.address" id="address">{{ state.address }}</p>
      <template v-if="state.list">
        <p><a href="../widgets/0.2.0/embed/principle-checklist.html?lang=da&items=below">Liste</a></p>
        <ol><li v-for="title in state.list" :key="title" :id="title"><strong>{{ title }}</strong></li></ol>
      </template>
    </main>`,
});
app.mount('#root');

const set = (next: typeof state.value) => {
  state.value = next;
  return nextTick();
};
Object.assign(window, { host: { set, end: () => app.unmount() } });
