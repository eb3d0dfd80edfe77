import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "目前无法打开此页面",
    detail: "此页面所需的服务没有响应。这不是您的问题。请在几秒后重试。",
  },
  cannotStore: {
    title: "目前无法保存",
    detail: "我们暂时无法保存任何内容。请返回并在几秒后重新提交。",
  },
  ourMistake: {
    title: "我们这边出现了问题",
    detail: "这不是您的问题。请稍后重试。",
  },
  crossSite: {
    title: "此表单不是从本网站提交的",
    detail: "为保护您的账号，我们只接受来自本网站页面的表单。请在此打开页面并重新提交。",
  },
  busy: {
    title: "目前登录的人数较多",
    detail: "请在几秒后重试。您的账号没有问题。",
  },
  tooLong: {
    title: "超出了本网站可接受的长度",
    detail: "您提交的内容过长。请缩短内容或分次提交。",
  },
  tooManyTries: {
    title: "尝试次数过多",
    detail: "密码尝试次数过多。请等待几分钟后重试。",
  },
  signOutWithButton: "请使用页面上的按钮退出登录。",
  reference: "参考编号：",
  goHome: "前往首页",
};
