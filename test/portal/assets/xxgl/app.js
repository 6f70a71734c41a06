/** The modern CMS's shell and its router: the address after the hash says which page is shown. */
(function () {
  var pages = window.xxglPages;
  var app = window.Vue.createApp({
    template:
      '<el-config-provider :locale="locale"><div class="ygk-top">云溪县政府网站内容管理平台<span>信息员01</span></div><div class="ygk-body"><nav class="ygk-menu">' +
      '<a href="#/articles">信息列表</a><a href="#/article/new">新建信息</a></nav>' +
      '<main class="ygk-main"><component :is="page.name" v-bind="page.props" :key="hash" /></main></div></el-config-provider>',
    data: function () {
      return { hash: location.hash || "#/articles", locale: window.ElementPlusLocaleZhCn };
    },
    computed: {
      page: function () {
        var parts = this.hash.split("/");
        if (parts[1] !== "article") return { name: "Articles", props: {} };
        return { name: "Article", props: { id: Number(parts[2]) || 0 } };
      },
    },
    created: function () {
      var self = this;
      addEventListener("hashchange", function () {
        self.hash = location.hash;
      });
    },
  });
  Object.keys(pages).forEach(function (name) {
    app.component(name, pages[name]);
  });
  app.use(window.ElementPlus);
  app.mount("#app");
})();
