/** The pages of the modern request system, as Vue components. */
(function () {
  var codes = window.ygkCodes;

  async function getJson(url) {
    const response = await fetch(url);
    return response.json();
  }

  var List = {
    template:
      '<div class="ygk-card" data-page="list"><h3>申请列表</h3>' +
      '<el-table :data="rows" row-key="id" stripe class="ygk-table">' +
      '<el-table-column prop="number" label="申请编号" width="150" class-name="col-number" />' +
      '<el-table-column prop="applicantName" label="申请人" width="180" />' +
      '<el-table-column prop="arrivedOn" label="收到时间" width="180" />' +
      '<el-table-column prop="channel" label="申请渠道" width="140" />' +
      '<el-table-column prop="status" label="办理状态" min-width="280" class-name="col-status" />' +
      '<el-table-column label="操作" width="90"><template #default="scope">' +
      '<el-button link type="primary" @click="open(scope.row)">办理</el-button></template></el-table-column>' +
      "</el-table>" +
      '<div class="ygk-pager"><el-pagination layout="total, prev, pager, next" :total="total" :page-size="size" v-model:current-page="page" @current-change="load" /></div></div>',
    data: function () {
      var size = Number(new URLSearchParams(location.search).get("size") || 15);
      return { rows: [], total: 0, page: 1, size: size };
    },
    created: function () {
      this.load();
    },
    methods: {
      load: async function () {
        const answer = await getJson("/api/ygk/requests?page=" + this.page + "&size=" + this.size);
        this.rows = answer.rows;
        this.total = answer.total;
      },
      open: function (row) {
        location.hash = "#/request/" + row.id;
      },
    },
  };

  /** Only the rows in view are in the page, and move within a box that scrolls. */
  var VirtualList = {
    template:
      '<div class="ygk-card" data-page="list"><h3>申请列表（全部）</h3>' +
      '<el-table-v2 :columns="columns" :data="rows" :width="900" :height="420" :row-height="44" /></div>',
    data: function () {
      var column = function (key, title, width) {
        return { key: key, dataKey: key, title: title, width: width, class: "col-" + key };
      };
      return {
        rows: [],
        columns: [
          column("number", "申请编号", 150),
          column("applicantName", "申请人", 180),
          column("channel", "申请渠道", 140),
          column("status", "办理状态", 400),
        ],
      };
    },
    created: async function () {
      this.rows = (await getJson("/api/ygk/requests?size=500")).rows;
    },
  };

  var Detail = {
    props: ["id"],
    template:
      '<div class="ygk-card" data-page="detail" v-if="one"><h3>申请详情</h3>' +
      '<el-descriptions :column="2" border>' +
      '<el-descriptions-item label="申请编号"><span data-field="number">{{ one.number }}</span></el-descriptions-item>' +
      '<el-descriptions-item label="收到时间"><span data-field="arrivedOn">{{ one.arrivedOn }}</span></el-descriptions-item>' +
      '<el-descriptions-item label="申请渠道"><span data-field="channel">{{ one.channel }}</span></el-descriptions-item>' +
      '<el-descriptions-item label="邮件单号"><span data-field="trackingNumber">{{ one.trackingNumber }}</span></el-descriptions-item>' +
      "</el-descriptions>" +
      '<el-form label-width="100px" style="margin-top:16px">' +
      '<el-form-item label="申请人"><el-input id="applicantName" :model-value="one.applicantName" disabled /></el-form-item>' +
      '<el-form-item label="申请人类型"><el-select id="applicantKind" :model-value="one.applicantKind" disabled class="f-kind"><el-option :label="one.applicantKind" :value="one.applicantKind" /></el-select></el-form-item>' +
      '<el-form-item label="证件类型"><el-input id="idKind" :model-value="one.idKind" disabled /></el-form-item>' +
      '<el-form-item label="证件号码"><el-input id="idNumber" :model-value="one.idNumber" disabled /></el-form-item>' +
      '<el-form-item label="联系电话"><el-input id="phone" :model-value="one.phone" disabled /></el-form-item>' +
      '<el-form-item label="通信地址"><el-input id="address" :model-value="one.address" disabled /></el-form-item>' +
      '<el-form-item label="邮政编码"><el-input id="postcode" :model-value="one.postcode" disabled /></el-form-item>' +
      '<el-form-item label="电子邮箱"><el-input id="email" :model-value="one.email" disabled /></el-form-item>' +
      '<el-form-item label="申请内容"><el-input id="content" type="textarea" :rows="4" :model-value="one.content" disabled /></el-form-item>' +
      '<el-form-item label="提供形式"><el-radio-group :model-value="one.wantedForm" disabled class="f-form"><el-radio v-for="way in [\'纸质\',\'电子邮件\',\'光盘\']" :value="way">{{ way }}</el-radio></el-radio-group></el-form-item>' +
      '<el-form-item label="获取方式"><el-radio-group :model-value="one.wantedDelivery" disabled class="f-way"><el-radio v-for="way in [\'邮寄\',\'电子邮件\',\'自行领取\']" :value="way">{{ way }}</el-radio></el-radio-group></el-form-item>' +
      '</el-form><el-button type="primary" id="go-reply" @click="reply">答复</el-button></div>',
    data: function () {
      return { one: null };
    },
    created: async function () {
      this.one = await getJson("/api/ygk/request?id=" + this.id);
    },
    methods: {
      reply: function () {
        location.hash = "#/request/" + this.id + "/reply";
      },
    },
  };

  var Reply = {
    props: ["id"],
    template:
      '<div class="ygk-card" data-page="reply"><h3>答复申请 <span data-field="number">{{ number }}</span></h3>' +
      '<el-form label-width="100px" style="max-width:860px">' +
      '<el-form-item label="答复文号"><el-input id="replyNumber" v-model="form.replyNumber" maxlength="30" show-word-limit /></el-form-item>' +
      '<el-form-item label="答复类型"><el-select id="replyKind" v-model="form.replyKind" class="f-reply-kind" placeholder="请选择"><el-option v-for="kind in codes.replyKinds" :key="kind[0]" :label="kind[1]" :value="kind[0]" /></el-select></el-form-item>' +
      '<el-form-item label="答复日期"><el-date-picker id="repliedOn" v-model="form.repliedOn" value-format="YYYY-MM-DD" :editable="false" class="f-replied-on" /></el-form-item>' +
      '<el-form-item label="送达日期"><el-date-picker id="deliveredOn" v-model="form.deliveredOn" value-format="YYYY-MM-DD" /></el-form-item>' +
      '<el-form-item label="送达方式"><el-select id="delivery" v-model="form.delivery" class="f-delivery" placeholder="请选择" @change="carriers"><el-option v-for="way in codes.deliveries" :key="way[0]" :label="way[1]" :value="way[0]" /></el-select></el-form-item>' +
      '<el-form-item label="承运单位"><el-select id="carrier" v-model="form.carrier" class="f-carrier" placeholder="请选择" :loading="loading"><el-option v-for="name in carrierNames" :key="name" :label="name" :value="name" /></el-select></el-form-item>' +
      '<el-form-item label="邮件单号"><el-input id="slipNumber" v-model="form.slipNumber" @change="checkSlip" /></el-form-item>' +
      '<el-form-item label="承办部门"><el-tree-select id="department" v-model="form.department" :data="departments" class="f-department" popper-class="f-department-pop" placeholder="请选择" /></el-form-item>' +
      '<el-form-item label="主题分类"><el-cascader id="subject" v-model="form.subject" :options="subjects" class="f-subject" popper-class="f-subject-pop" placeholder="请选择" /></el-form-item>' +
      '<el-form-item label="附带"><el-checkbox-group v-model="form.enclosures" class="f-enclosures"><el-checkbox v-for="one in codes.enclosures" :key="one[0]" :value="one[0]">{{ one[1] }}</el-checkbox></el-checkbox-group></el-form-item>' +
      '<el-form-item label="是否收费"><el-radio-group v-model="form.fee" class="f-fee"><el-radio value="1">是</el-radio><el-radio value="0">否</el-radio></el-radio-group></el-form-item>' +
      '<el-form-item label="答复内容"><el-input id="replyText" v-model="form.replyText" type="textarea" :rows="6" maxlength="2000" show-word-limit /></el-form-item>' +
      '</el-form><el-button type="primary" id="send" @click="send">提交</el-button>' +
      '<pre id="received" v-if="received">{{ received }}</pre></div>',
    data: function () {
      var tree = codes.departments
        .filter(function (one) {
          return one.parent === "";
        })
        .map(function (top) {
          return {
            value: top.id,
            label: top.name,
            disabled: true,
            children: codes.departments
              .filter(function (one) {
                return one.parent === top.id;
              })
              .map(function (one) {
                return { value: one.id, label: one.name };
              }),
          };
        });
      var subjects = codes.subjects.map(function (one) {
        return {
          value: one[0],
          label: one[0],
          children: one[1].map(function (name) {
            return { value: name, label: name };
          }),
        };
      });
      return {
        codes: codes,
        departments: tree,
        subjects: subjects,
        carrierNames: [],
        loading: false,
        received: "",
        number: "",
        form: {
          replyNumber: "",
          replyKind: "",
          repliedOn: "",
          deliveredOn: "",
          delivery: "",
          carrier: "",
          slipNumber: "",
          department: "",
          subject: [],
          enclosures: [],
          fee: "",
          replyText: "",
        },
      };
    },
    created: async function () {
      this.number = (await getJson("/api/ygk/request?id=" + this.id)).number;
    },
    methods: {
      carriers: function (way) {
        var self = this;
        this.form.carrier = "";
        this.loading = true;
        setTimeout(function () {
          var found = codes.deliveries.find(function (one) {
            return one[0] === way;
          });
          self.carrierNames = found ? found[2] : [];
          self.loading = false;
        }, 300);
      },
      /** As some systems do: what does not look right is thrown away without a word. */
      checkSlip: function (value) {
        if (!/^[A-Z0-9]*$/.test(value)) this.form.slipNumber = "";
      },
      send: async function () {
        const response = await fetch("/api/ygk/reply", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(Object.assign({ id: String(this.id) }, this.form)),
        });
        this.received = JSON.stringify((await response.json()).received, null, 2);
      },
    },
  };

  window.ygkPages = { List: List, VirtualList: VirtualList, Detail: Detail, Reply: Reply };
})();
