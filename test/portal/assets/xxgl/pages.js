/** The pages of the modern CMS, as Vue components. */
(function () {
  var codes = window.xxglCodes;

  async function getJson(url) {
    const response = await fetch(url);
    return response.json();
  }

  var Articles = {
    template:
      '<div class="ygk-card" data-page="articles"><h3>信息列表</h3>' +
      '<el-table :data="rows" row-key="id" stripe class="xxgl-table">' +
      '<el-table-column prop="id" label="编号" width="90" />' +
      '<el-table-column label="标题" min-width="320" class-name="col-title"><template #default="scope">' +
      '<a class="edit" :href="\'#/article/\' + scope.row.id">{{ scope.row.title || "（无标题）" }}</a></template></el-table-column>' +
      '<el-table-column label="状态" width="100" class-name="col-status"><template #default="scope">{{ scope.row.status === "published" ? "已发布" : "草稿" }}</template></el-table-column>' +
      '<el-table-column prop="publishedAt" label="发布时间" width="180" class-name="col-published" />' +
      '<el-table-column label="操作" width="90"><template #default="scope"><a v-if="scope.row.status === \'published\'" class="public" target="_blank" :href="\'/articles/\' + scope.row.id">查看</a></template></el-table-column>' +
      "</el-table></div>",
    data: function () {
      return { rows: [] };
    },
    created: async function () {
      this.rows = await getJson("/api/xxgl/articles");
    },
  };

  var Article = {
    props: ["id"],
    template:
      '<div class="ygk-card" data-page="article" v-if="form"><h3>{{ id ? "编辑信息" : "新建信息" }}</h3>' +
      '<div v-if="said" role="status" :data-result="said.status" class="said">{{ said.status === "published" ? "发布成功。" : "草稿已保存。" }}' +
      '<template v-if="said.status === \'published\'"><a class="address" :href="said.url" target="_blank">页面地址</a>　发布时间：<time>{{ said.publishedAt }}</time></template></div>' +
      '<el-form class="xxgl-form" label-width="110px" style="max-width:860px" @submit.prevent>' +
      '<el-form-item label="标题"><el-input id="title" v-model="form.title" maxlength="120" show-word-limit /></el-form-item>' +
      '<el-form-item label="栏目"><el-select id="column" v-model="form.column" class="f-column" placeholder="请选择" @change="follow"><el-option v-for="one in codes.columns" :key="one[0]" :label="one[1]" :value="one[0]" /></el-select></el-form-item>' +
      '<el-form-item label="子栏目"><el-select id="subColumn" v-model="form.subColumn" class="f-sub-column" placeholder="请选择" :loading="loading"><el-option v-for="one in subColumns" :key="one[0]" :label="one[1]" :value="one[0]" /></el-select></el-form-item>' +
      '<el-form-item label="公开属性"><el-radio-group v-model="form.attribute" class="f-attribute"><el-radio v-for="one in codes.attributes" :key="one" :value="one">{{ one }}</el-radio></el-radio-group></el-form-item>' +
      '<el-form-item label="公开依据"><el-input id="basis" v-model="form.basis" maxlength="200" /></el-form-item>' +
      '<el-form-item label="公开时限"><el-input id="period" v-model="form.period" maxlength="60" /></el-form-item>' +
      '<el-form-item label="责任科室"><el-tree-select id="department" v-model="form.department" :data="departments" class="f-department" popper-class="f-department-pop" placeholder="请选择" /></el-form-item>' +
      '<el-form-item label="索引号"><el-input id="indexNumber" v-model="form.indexNumber" @change="checkIndex" /></el-form-item>' +
      '<el-form-item label="关键词"><el-input id="keywords" v-model="form.keywords" maxlength="40" /></el-form-item>' +
      '<el-form-item label="文件生成日期"><el-date-picker id="formedOn" v-model="form.formedOn" value-format="YYYY-MM-DD" :editable="false" class="f-formed-on" /></el-form-item>' +
      '<el-form-item label="信息类型"><el-select id="articleKind" v-model="form.articleKind" class="f-kind" placeholder="请选择"><el-option v-for="one in codes.kinds" :key="one[0]" :label="one[1]" :value="one[0]" /></el-select></el-form-item>' +
      '<el-form-item label="来源"><el-input id="source" v-model="form.source" /></el-form-item>' +
      '<el-form-item label="作者"><el-input id="author" v-model="form.author" /></el-form-item>' +
      '<el-form-item label="发布日期"><el-date-picker id="date" v-model="form.date" value-format="YYYY-MM-DD" /></el-form-item>' +
      '<el-form-item label="摘要"><el-input id="summary" v-model="form.summary" type="textarea" :rows="2" /></el-form-item>' +
      '<el-form-item label="正文"><div id="editor" ref="body" class="xxgl-body" contenteditable="true" role="textbox" aria-multiline="true" aria-label="正文" style="width:100%;min-height:220px;border:1px solid #dcdfe6;padding:8px"></div></el-form-item>' +
      "</el-form>" +
      '<el-button id="save-draft" native-type="button" @click="save(\'draft\')">存草稿</el-button>' +
      '<el-button type="primary" id="publish" native-type="button" @click="save(\'publish\')">发布</el-button></div>',
    data: function () {
      var tree = codes.departments
        .filter((one) => one.parent === "")
        .map((top) => ({
          value: top.id,
          label: top.name,
          disabled: true,
          children: codes.departments
            .filter((one) => one.parent === top.id)
            .map((one) => ({ value: one.id, label: one.name })),
        }));
      return { codes: codes, departments: tree, subColumns: [], loading: false, said: null, form: null, own: this.id };
    },
    created: function () {
      var self = this;
      // For tests, as on the plain form.
      window.portal = {
        editor: "contenteditable",
        ready: this.load(),
        getHtml: () => self.$refs.body.innerHTML,
        setHtml: async (html) => void (self.$refs.body.innerHTML = html),
        sync: () => undefined,
      };
    },
    methods: {
      load: async function () {
        const article = await getJson("/api/xxgl/article?id=" + this.id);
        this.subColumns = codes.subColumns[article.column] || [];
        this.form = article;
        await this.$nextTick();
        this.$refs.body.innerHTML = article.html;
        document.execCommand("defaultParagraphSeparator", false, "p");
      },
      follow: function (column) {
        this.form.subColumn = "";
        this.loading = true;
        setTimeout(() => {
          this.subColumns = codes.subColumns[column] || [];
          this.loading = false;
        }, 300);
      },
      /** As some systems do: what does not look right is thrown away without a word. */
      checkIndex: function (value) {
        if (!new RegExp(codes.indexNumber).test(value)) this.form.indexNumber = "";
      },
      save: async function (how) {
        const sent = Object.assign({}, this.form, { html: this.$refs.body.innerHTML, id: String(this.own || "") });
        const response = await fetch("/api/xxgl/" + how, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(sent),
        });
        this.said = await response.json();
        this.own = this.said.id;
      },
    },
  };

  window.xxglPages = { Articles: Articles, Article: Article };
})();
