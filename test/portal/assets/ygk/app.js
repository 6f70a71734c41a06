/** The modern request system's shell and its router: the address after the hash says which page is shown. */
(function () {
  var pages = window.ygkPages;
  var app = window.Vue.createApp({
    template:
      '<el-config-provider :locale="locale"><div class="ygk-top">云溪县依申请公开管理平台<span>经办01</span></div><div class="ygk-body"><nav class="ygk-menu">' +
      '<a href="#/requests">申请列表</a><a href="#/all">全部申请</a></nav>' +
      '<main class="ygk-main"><component :is="page.name" v-bind="page.props" :key="hash" /></main></div></el-config-provider>',
    data: function () {
      return { hash: location.hash || "#/requests", locale: window.ElementPlusLocaleZhCn };
    },
    computed: {
      page: function () {
        var parts = this.hash.split("/");
        if (parts[1] === "all") return { name: "VirtualList", props: {} };
        if (parts[1] !== "request") return { name: "List", props: {} };
        return { name: parts[3] === "reply" ? "Reply" : "Detail", props: { id: Number(parts[2]) } };
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
