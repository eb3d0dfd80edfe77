import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "所有者",
  admin: "管理员",
  editor: "编辑者",
  member: "会员",
  "console:open": "打开管理后台",
  "page:edit": "编辑拒绝访问页面",
  "page:theme": "更改拒绝访问页面的外观",
  "page:publish": "发布拒绝访问页面",
  "people:view": "查看会员及其登录状态",
  "people:manage": "添加和停用会员、结束其登录并授予角色",
  "people:export": "下载会员名单",
  "people:view-as": "以某个角色或某个人的身份查看网站",
  "roles:manage": "创建和更改角色",
  "rules:manage": "创建和更改规则",
  "refusals:view": "查看谁被拒绝以及原因",
  "audit:view": "查看更改内容及更改者",
};
