import { labelledDetector, valueOf, type ReadValue } from "./labelled-values.ts";

const LABELS = ["微信", "vx", "wechat", "weixin", "扣扣", "抖音", "快手号", "支付宝", "陌陌", "v信", "微博"];
const LEAD = `(?:账户|帐户|账号|帐号|号码|号|id|联系方式)?(?:\\([^()]{0,6}\\))?[ :为是"“(\\[]{1,4}|(?:账号|帐号|号码|号)|(?=[a-z][a-z\\-]*[0-9_][a-z0-9_\\-]{2,})`;
/** A name of letters and digits with a letter first, or a number of QQ's: five to eleven digits, no mobile number and no hotline. */
const VALUE = `[a-z][a-z0-9_\\-]{4,19}|(?!1[3-9]\\d{9}|12\\d{3}(?!\\d))[1-9]\\d{4,10}`;
const END = "(?![a-z0-9_*@]|\\.[a-z]|[年月日万亿元人个条次家])";
const readAccount = hidden(valueOf(new RegExp(`^(${LEAD})(${VALUE})${END}`)));
const readQq = hidden(valueOf(new RegExp(`^(${LEAD}|)(?![a-z])(${VALUE})${END}`)));

/** Accounts by which an office speaks to all. */
const PUBLIC =
  /公众|订阅|服务号|小程序|视频号|企业|群$|群[号:]|群聊|官方|官微|政务|客服|关注我们|扫码|二维码|平台|渠道/;
const REACH = 30;

/** Reads such an account alone in a table cell. */
export const accountValue = hidden(valueOf(new RegExp(`^( *)(${VALUE})${END}`)));

/** Labels of such an account where it stands alone in a table cell. */
export const ACCOUNT_LABEL = /^(?!.*(?:公众|群|官方|客服)).{0,4}(?:微信|qq|抖音|支付宝)(?:账号|帐号|号码?)?:?$/;

/** With what is left of it when hidden: its first character. */
function hidden(read: ReadValue): ReadValue {
  return (behind) => {
    const value = read(behind);
    return value && { ...value, keeps: 1, adds: "***" };
  };
}

function isPersons(before: string): boolean {
  return !PUBLIC.test(before.slice(-REACH));
}

/** A person's account: 微信号, QQ号 and the like with what stands behind. */
export const personalAccount = labelledDetector(
  { labels: LABELS, read: readAccount, isLabel: isPersons },
  { labels: ["qq"], read: readQq, isLabel: isPersons },
);
